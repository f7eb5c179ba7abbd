/** Up to this many institutions every arrangement is tried: 8! = 40,320. */
export const exactUpTo = 8;

/** Whether the matrix looks the same when place i becomes place `order[i]`: entries within `tolerance` of each other, unknown ones unknown. */
export function looksTheSame(matrix: Float64Array, order: Int32Array, tolerance = 0): boolean {
  const n = order.length;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (i !== j && !isSame(matrix[i * n + j]!, matrix[order[i]! * n + order[j]!]!, tolerance)) return false;
    }
  }
  return true;
}

/** From as many institutions on, a matrix that is not the same everywhere has enough arrangements for any test. */
const alwaysEnough = 20;

/**
 * Different arrangements of an n x n matrix, n above 8, as far as fewer than 20 are told from more: 1 where all pairs are alike, n where one
 * place is singled out and all pairs of the others are alike, else Infinity. That is all there can be: permutations of 9 places or more
 * that leave fewer than 20 arrangements contain all even ones of every place but one, which carry any pair of these to any other.
 */
export function arrangementsOf(matrix: Float64Array, n: number, tolerance = 0): number {
  if (n >= alwaysEnough) return Infinity;
  const isAlikeWithout = (place: number): boolean => {
    const [i0, j0] = [0, 1, 2].filter((i) => i !== place);
    const alike = matrix[i0! * n + j0!]!;
    const [out, back] = [matrix[place * n + i0!]!, matrix[i0! * n + place]!];
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        if (i === j) continue;
        const expected = i === place ? out : j === place ? back : alike;
        if (!isSame(matrix[i * n + j]!, expected, tolerance)) return false;
      }
    }
    return true;
  };
  for (let place = 0; place < n; place++) if (isAlikeWithout(place)) return isAlikeWithout((place + 1) % n) ? 1 : n;
  return Infinity;
}

function isSame(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance || a === b || (Number.isNaN(a) && Number.isNaN(b));
}
