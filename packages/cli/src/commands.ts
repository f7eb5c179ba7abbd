import type { Command } from './command.ts';
import { check } from './commands/check.ts';
import { metrics } from './commands/metrics.ts';
import { serve } from './commands/serve.ts';

/** Every verb, in the order in which the help lists them. */
export const commands: readonly Command[] = [check, serve, metrics];
