import { denseRoot } from './dense-root.ts';
import type { Part } from './part.ts';
import { sweptRoot } from './swept-root.ts';

/** The largest eigenvalue of a part in which everybody leads to everybody, and its vector, the only one without a sign change. */
export interface Root {
  readonly value: number;
  /** Positive; the largest entry is 1. */
  readonly vector: Float64Array;
}

/** The largest part that is solved densely. */
export const mostDense = 200;

/** The root of a strongly connected part of at least two nodes; null where the iteration does not settle. Pauses between pieces of work. */
export function* rootOf(part: Part): Generator<void, Root | null> {
  return part.members.length <= mostDense ? denseRoot(part) : yield* sweptRoot(part);
}
