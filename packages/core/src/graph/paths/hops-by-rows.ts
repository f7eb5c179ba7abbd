import type { Network } from '../../model/network.ts';
import { type Distances, emptyDistances, writeHops } from './sums.ts';

/** Distances in steps: one breadth-first search from each node. */
export function hopDistances({ nodes, offsets, targets }: Network): Distances {
  const distances = emptyDistances(nodes.length);
  const distance = new Int32Array(nodes.length);
  const queue = new Int32Array(nodes.length);
  const atDistance = new Int32Array(nodes.length + 1);
  for (let source = 0; source < nodes.length; source++) {
    const size = search(source, offsets, targets, distance, queue);
    const farthest = distance[queue[size - 1]!]!;
    atDistance.fill(0, 0, farthest + 1);
    for (let next = 0; next < size; next++) atDistance[distance[queue[next]!]!]!++;
    writeHops(distances, source, atDistance, farthest);
  }
  return distances;
}

/** Betweenness in steps (Brandes 2001). */
export function hopBetweenness({ nodes, directed, offsets, targets }: Network): Float64Array {
  const betweenness = new Float64Array(nodes.length);
  const distance = new Int32Array(nodes.length);
  const queue = new Int32Array(nodes.length);
  const pathCount = new Float64Array(nodes.length);
  const taken = new Float64Array(nodes.length);
  for (let source = 0; source < nodes.length; source++) {
    const size = search(source, offsets, targets, distance, queue);
    pathCount.fill(0);
    pathCount[source] = 1;
    for (let next = 0; next < size; next++) {
      const i = queue[next]!;
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
        const j = targets[k]!;
        if (distance[j] === distance[i]! + 1) pathCount[j]! += pathCount[i]!;
      }
    }
    for (let last = size - 1; last > 0; last--) {
      const i = queue[last]!;
      let sum = 0;
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
        const j = targets[k]!;
        if (distance[j] === distance[i]! + 1) sum += taken[j]!;
      }
      const takes = pathCount[i]! * sum;
      betweenness[i]! += takes;
      taken[i] = (1 + takes) / pathCount[i]!;
    }
  }
  return directed ? betweenness : betweenness.map((both) => both / 2);
}

/** Fills `distance` (-1: not reached) and `queue` with the nodes reached, nearest first; gives their number. */
function search(source: number, offsets: Int32Array, targets: Int32Array, distance: Int32Array, queue: Int32Array): number {
  distance.fill(-1);
  distance[source] = 0;
  queue[0] = source;
  let size = 1;
  for (let next = 0; next < size; next++) {
    const i = queue[next]!;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const j = targets[k]!;
      if (distance[j] !== -1) continue;
      distance[j] = distance[i]! + 1;
      queue[size++] = j;
    }
  }
  return size;
}
