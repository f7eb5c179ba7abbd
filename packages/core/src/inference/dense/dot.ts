/** Sum of the products of two columns of equal length: four sums, each of every fourth entry, then added up. */
export function dot(a: Float64Array, b: Float64Array): number {
  const n = a.length;
  // One by one: declared as a list, numbers in a hot loop are slow to read and write.
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let i = 0;
  for (; i + 3 < n; i += 4) {
    s0 += a[i]! * b[i]!;
    s1 += a[i + 1]! * b[i + 1]!;
    s2 += a[i + 2]! * b[i + 2]!;
    s3 += a[i + 3]! * b[i + 3]!;
  }
  for (; i < n; i++) s0 += a[i]! * b[i]!;
  return s0 + s1 + (s2 + s3);
}

/** Adds `factor` times a column to another one, in place. */
export function add(factor: number, a: Float64Array, to: Float64Array): void {
  for (let i = 0; i < to.length; i++) to[i]! += factor * a[i]!;
}
