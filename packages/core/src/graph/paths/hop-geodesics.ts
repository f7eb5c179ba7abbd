import type { ArcRows, Geodesics } from './geodesics.ts';

/** Shortest paths in steps: a breadth-first search in O(n + m). */
export function hopGeodesics({ directed, offsets, targets, inOffsets, inTargets }: ArcRows): Geodesics {
  const count = offsets.length - 1;
  const distance = new Int32Array(count).fill(-1);
  const order = new Int32Array(count);
  const pathCount = new Float64Array(count);
  const starts = new Int32Array(count + 1);
  const last = new Int32Array(targets.length);
  let size = 0;

  const from = (source: number): number => {
    for (let q = 0; q < size; q++) distance[order[q]!] = -1;
    distance[source] = 0;
    order[0] = source;
    size = 1;
    let arcs = 0;
    for (let q = 0; q < size; q++) {
      const i = order[q]!;
      const here = distance[i]!;
      let paths = q === 0 ? 1 : 0;
      starts[q] = arcs;
      for (let k = inOffsets[i]!, end = inOffsets[i + 1]!; k < end; k++) {
        const j = inTargets[k]!;
        const there = distance[j]!;
        if (there === -1) {
          if (directed) continue;
          distance[j] = here + 1;
          order[size++] = j;
        } else if (there < here) {
          paths += pathCount[j]!;
          last[arcs++] = k;
        }
      }
      pathCount[i] = paths;
      if (!directed) continue;
      for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) {
        const j = targets[k]!;
        if (distance[j] !== -1) continue;
        distance[j] = here + 1;
        order[size++] = j;
      }
    }
    starts[size] = arcs;
    return size;
  };
  return { distance, order, pathCount, starts, last, from };
}
