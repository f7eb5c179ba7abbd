/** Sum of the entries, in order: a callback for each would cost more than all else in a small network. */
export function sumOf(values: Float64Array | Int32Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}
