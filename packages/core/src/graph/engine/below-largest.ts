import { largestOf } from './largest-of.ts';

/** By how much the entries, each at least 0, fall short of the largest, all together (Freeman 1978/79). */
export function belowLargest(values: Float64Array): number {
  const largest = largestOf(values);
  let missing = 0;
  for (let i = 0; i < values.length; i++) missing += largest - values[i]!;
  return missing;
}
