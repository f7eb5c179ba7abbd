import { add, dot } from './dot.ts';

/** Columns X written as Q R: Q orthonormal, R upper triangular with a positive diagonal. */
export interface Orthogonal {
  /** Places of the columns that are no combination of those before them; the others have no part in Q and R. */
  readonly kept: readonly number[];
  readonly q: readonly Float64Array[];
  /** Kept column c is the sum of `r[c][d]` times q_d, d = 0 ... c. */
  readonly r: readonly Float64Array[];
}

/** A column that shrinks to less than this share of its length is a combination of those before it; R's `qr` asks the same. */
export const dependent = 1e-7;

/** Orthonormal columns that span what the given ones span, by Gram and Schmidt, each column cleared twice. O(rows x columns²). */
export function orthogonal(columns: readonly Float64Array[]): Orthogonal {
  const kept: number[] = [];
  const q: Float64Array[] = [];
  const r: Float64Array[] = [];
  columns.forEach((column, place) => {
    const rest = column.slice();
    const shares = cleared(rest, q);
    const length = Math.sqrt(dot(rest, rest));
    if (!(length > dependent * Math.sqrt(dot(column, column)))) return;
    for (let i = 0; i < rest.length; i++) rest[i]! /= length;
    kept.push(place);
    q.push(rest);
    r.push(Float64Array.of(...shares, length));
  });
  return { kept, q, r };
}

/** Takes out of a column, in place, what orthonormal columns can say of it; gives how much of each that was. */
export function cleared(column: Float64Array, q: readonly Float64Array[]): Float64Array {
  const shares = new Float64Array(q.length);
  for (let pass = 0; pass < 2; pass++) {
    q.forEach((direction, d) => {
      const share = dot(column, direction);
      shares[d]! += share;
      add(-share, direction, column);
    });
  }
  return shares;
}

/** The inverse of R by rows: row c, places c ... k - 1 (those before are 0). */
export function inverseOf(r: Orthogonal['r']): readonly Float64Array[] {
  const k = r.length;
  const inverse = Array.from({ length: k }, () => new Float64Array(k));
  for (let c = k - 1; c >= 0; c--) {
    inverse[c]![c] = 1 / r[c]![c]!;
    for (let d = c + 1; d < k; d++) {
      let sum = 0;
      for (let e = c + 1; e <= d; e++) sum += r[e]![c]! * inverse[e]![d]!;
      inverse[c]![d] = -sum / r[c]![c]!;
    }
  }
  return inverse;
}
