import { inBlocks } from '../engine/in-blocks.ts';
import type { LooseRows } from './rows.ts';
import { startsOf } from './starts-of.ts';
import { turnEnds } from './turn-ends.ts';

/** Every arc turned round. Sources are gone through in order, so the new rows ascend, however the old ones stood. O(count + arcs). */
export function turned(count: number, { offsets, targets, strengths }: LooseRows): LooseRows {
  const starts = startsOf(count, targets);
  const next = starts.slice(0, count);
  const ends = new Int32Array(targets.length);
  const values = strengths === null ? null : new Float64Array(targets.length);
  inBlocks(count, (from, to) => {
    if (values === null || strengths === null) turnEnds(offsets, targets, from, to, next, ends);
    else turnBoth(offsets, targets, strengths, from, to, next, ends, values);
  });
  return { offsets: starts, targets: ends, strengths: values };
}

function turnBoth(
  offsets: Int32Array,
  targets: Int32Array,
  strengths: Float64Array,
  from: number,
  to: number,
  next: Int32Array,
  ends: Int32Array,
  values: Float64Array,
): void {
  for (let i = from; i < to; i++) {
    for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) {
      const at = next[targets[k]!]!++;
      ends[at] = i;
      values[at] = strengths[k]!;
    }
  }
}
