/** Two partitions of the same nodes, counted: sizes of the classes of each and of what they share. */
interface Overlap {
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** Sizes of the shared parts that are not empty, with the classes they lie in. */
  readonly shared: readonly { readonly a: number; readonly b: number; readonly size: number }[];
}

/**
 * Adjusted Rand index of two partitions, classes numbered from 0 (Hubert & Arabie 1985): 1 if they are the same, about 0 if they agree as
 * chance would have it. NaN where it is 0 / 0: one class each, or nodes alone each. O(n log n).
 */
export function adjustedRand(a: Int32Array, b: Int32Array): number {
  const { first, second, shared } = overlapOf(a, b);
  const together = shared.reduce((sum, { size }) => sum + pairs(size), 0);
  const inFirst = first.reduce((sum, size) => sum + pairs(size), 0);
  const inSecond = second.reduce((sum, size) => sum + pairs(size), 0);
  const all = pairs(a.length);
  return (2 * (together * all - inFirst * inSecond)) / ((inFirst + inSecond) * all - 2 * inFirst * inSecond);
}

/** Normalised mutual information of two partitions: twice what they tell of each other by what both tell; NaN where both have one class. */
export function mutualInformation(a: Int32Array, b: Int32Array): number {
  const { first, second, shared } = overlapOf(a, b);
  const n = a.length;
  const told = entropy(first, n) + entropy(second, n);
  const mutual = shared.reduce((sum, { a: i, b: j, size }) => sum + (size / n) * Math.log((size * n) / (first[i]! * second[j]!)), 0);
  return told === 0 ? NaN : Math.min(1, Math.max(0, (2 * mutual) / told));
}

function overlapOf(a: Int32Array, b: Int32Array): Overlap {
  const first = sizesOf(a);
  const second = sizesOf(b);
  const keys = Float64Array.from(a, (i, at) => i * second.length + b[at]!).sort();
  const shared: { a: number; b: number; size: number }[] = [];
  for (let at = 0; at < keys.length; ) {
    let end = at + 1;
    while (end < keys.length && keys[end] === keys[at]) end++;
    const key = keys[at]!;
    shared.push({ a: Math.floor(key / second.length), b: key % second.length, size: end - at });
    at = end;
  }
  return { first, second, shared };
}

function sizesOf(partition: Int32Array): Float64Array {
  const sizes = new Float64Array(partition.reduce((most, part) => Math.max(most, part), -1) + 1);
  for (let i = 0; i < partition.length; i++) sizes[partition[i]!]!++;
  return sizes;
}

function entropy(sizes: Float64Array, n: number): number {
  return sizes.reduce((sum, size) => (size === 0 || size === n ? sum : sum - (size / n) * Math.log(size / n)), 0);
}

function pairs(size: number): number {
  return (size * (size - 1)) / 2;
}
