import type { Definitions } from '../brute-force.ts';

/** Metrics of two-mode networks by their definitions. */
export const ofTwoModes: Definitions = {};
