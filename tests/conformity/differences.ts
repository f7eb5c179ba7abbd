import type { Difference } from './differences/difference.ts';

/** Every difference that was met. */
export const differences: readonly Difference[] = [];
