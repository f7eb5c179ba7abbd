/** Where there is no leading vector: no cycle of arcs and no tie; several parts of equal root, of which none leads to another; no end in sight. */
export const lacks = { nothing: 0, root: 1, one: 2, end: 3 } as const;

/** The vector that belongs to the largest eigenvalue, by node. */
export interface Leading {
  /** The largest entry is 1; 0 for nodes that do not lead to the part whose root is largest; NaN where there is none. */
  readonly vector: Float64Array;
  /** One of `lacks` for each node. */
  readonly missing: Uint8Array;
  /** The largest eigenvalue of the network, 0 if there is none; NaN if it was not found. */
  readonly root: number;
}

/** Two roots nearer than this, relative to their sum, are equal. */
export const equalRoots = 1e-10;
