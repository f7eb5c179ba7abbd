import type { Definitions } from '../brute-force.ts';

/** Metrics of pairs and ties by their definitions. */
export const ofDyads: Definitions = {};
