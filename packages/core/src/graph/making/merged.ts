import type { LooseRows, Rows } from './rows.ts';

/** Ascending rows with each target once. */
export function merged({ offsets, targets, strengths }: LooseRows): Rows {
  const all = strengths ?? new Float64Array(targets.length).fill(1);
  if (!hasParallels(offsets, targets)) return { offsets, targets, strengths: all };
  const starts = new Int32Array(offsets.length);
  const ends = new Int32Array(targets.length);
  const sums = new Float64Array(targets.length);
  let written = 0;
  for (let i = 0; i + 1 < offsets.length; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; ) {
      let end = k + 1;
      while (end < offsets[i + 1]! && targets[end] === targets[k]) end++;
      ends[written] = targets[k]!;
      sums[written] = end === k + 1 ? all[k]! : sumOfParallel(all.slice(k, end));
      written++;
      k = end;
    }
    starts[i + 1] = written;
  }
  return { offsets: starts, targets: ends.slice(0, written), strengths: sums.slice(0, written) };
}

function hasParallels(offsets: Int32Array, targets: Int32Array): boolean {
  for (let i = 0; i + 1 < offsets.length; i++) {
    const end = offsets[i + 1]!;
    for (let k = offsets[i]! + 1; k < end; k++) if (targets[k] === targets[k - 1]) return true;
  }
  return false;
}

function sumOfParallel(strengths: Float64Array): number {
  return strengths.sort().reduce((sum, strength) => sum + strength, 0);
}
