/** Pairs of straight ties that cross between their ends; ties that share a node never do. `ties` are pairs of node indices, flattened. O(m²). */
export function crossingsOf(picture: Float64Array, ties: Int32Array): number {
  let crossings = 0;
  for (let k = 0; k < ties.length; k += 2) {
    for (let l = k + 2; l < ties.length; l += 2) {
      const a = ties[k]!;
      const b = ties[k + 1]!;
      const c = ties[l]!;
      const d = ties[l + 1]!;
      if (a === c || a === d || b === c || b === d) continue;
      if (side(picture, a, b, c) * side(picture, a, b, d) < 0 && side(picture, c, d, a) * side(picture, c, d, b) < 0) crossings++;
    }
  }
  return crossings;
}

/** On which side of the line from a to b node c lies: a positive or negative number, 0 on the line. */
function side(picture: Float64Array, a: number, b: number, c: number): number {
  const x = picture[2 * a]!;
  const y = picture[2 * a + 1]!;
  return (picture[2 * b]! - x) * (picture[2 * c + 1]! - y) - (picture[2 * b + 1]! - y) * (picture[2 * c]! - x);
}
