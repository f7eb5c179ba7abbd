/** The largest of entries that are at least 0; 0 where there are none. */
export function largestOf(values: Float64Array | Int32Array): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! > largest) largest = values[i]!;
  return largest;
}
