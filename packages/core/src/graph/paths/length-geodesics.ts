import type { ArcRows, Geodesics } from './geodesics.ts';
import { NearestFirst } from './nearest-first.ts';

/**
 * How much longer a path may be than the shortest and still count as one, by the rule of igraph: lengths a, b are equal if
 * |a - b| <= 1e-10 (a + b). Comparing with `===` loses shortest paths that are equally long, such as 1/2 + 1/12 and 1/3 + 1/4.
 */
const slack = (1 + 1e-10) / (1 - 1e-10);

/** Shortest paths where a tie is 1 / strength long: Dijkstra's search in O((n + m) log n). */
export function lengthGeodesics({ directed, offsets, targets, strengths, inOffsets, inTargets, inStrengths }: ArcRows): Geodesics {
  const count = offsets.length - 1;
  const distance = new Float64Array(count).fill(Infinity);
  const order = new Int32Array(count);
  const rank = new Int32Array(count).fill(-1);
  const pathCount = new Float64Array(count);
  const starts = new Int32Array(count + 1);
  const last = new Int32Array(targets.length);
  const inLengths = inStrengths.map((strength) => 1 / strength);
  const lengths = directed ? strengths.map((strength) => 1 / strength) : inLengths;
  const waiting = new NearestFirst(count);
  let size = 0;

  const from = (source: number): number => {
    for (let q = 0; q < size; q++) {
      distance[order[q]!] = Infinity;
      rank[order[q]!] = -1;
    }
    distance[source] = 0;
    waiting.put(source, 0);
    size = 0;
    let arcs = 0;
    while (!waiting.isEmpty) {
      const i = waiting.take();
      const here = distance[i]!;
      const farthest = here * slack;
      let paths = size === 0 ? 1 : 0;
      rank[i] = size;
      order[size] = i;
      starts[size++] = arcs;
      for (let k = inOffsets[i]!, end = inOffsets[i + 1]!; k < end; k++) {
        const j = inTargets[k]!;
        const length = inLengths[k]!;
        const there = distance[j]!;
        // A tie too short to tell from none must not lead back to a node that comes later.
        if (there + length <= farthest && rank[j] !== -1) {
          paths += pathCount[j]!;
          last[arcs++] = k;
        } else if (!directed && here + length < there) {
          distance[j] = here + length;
          waiting.put(j, here + length);
        }
      }
      pathCount[i] = paths;
      if (!directed) continue;
      for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) {
        const j = targets[k]!;
        const there = here + lengths[k]!;
        if (there >= distance[j]!) continue;
        distance[j] = there;
        waiting.put(j, there);
      }
    }
    starts[size] = arcs;
    return size;
  };
  return { distance, order, pathCount, starts, last, from };
}
