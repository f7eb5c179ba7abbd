/** Writes nodes `from` to `to - 1` behind the targets of their rows, each at the place that is `next` there. */
export function turnEnds(offsets: Int32Array, targets: Int32Array, from: number, to: number, next: Int32Array, ends: Int32Array): void {
  for (let i = from; i < to; i++) {
    for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) ends[next[targets[k]!]!++] = i;
  }
}
