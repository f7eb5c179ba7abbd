import type { Network } from '../model/network.ts';
import { channelsOf } from './flow/channels.ts';
import { type Flows, flowsIn } from './flow/flows.ts';
import { overFlows } from './flow/over-flows.ts';
import { sliced, type Work } from './engine/work.ts';

/**
 * The most that can flow from each node to each other, a tie holding as much as it is strong: row by row, 0 on the diagonal. 8 n² bytes.
 * Without direction n − 1 flows tell all others (Gusfield 1990), with direction it takes n(n − 1).
 */
export const maxFlows = sliced((network: Network): Work<Float64Array> => {
  const flows = flowsIn(channelsOf(network));
  const count = network.nodes.length;
  const most = new Float64Array(count * count);
  const units = network.targets.length / Math.max(1, count);
  if (network.directed) return overFlows(network, { count: count * count, units }, alongArcs(flows, count, most), () => most);
  return overFlows(network, { count, units }, overTree(flows, count, most), () => most);
});

function alongArcs(flows: Flows, count: number, most: Float64Array) {
  return (first: number, end: number): void => {
    for (let at = first; at < end; at++) {
      const from = Math.floor(at / count);
      if (from !== at % count) most[at] = flows.most(from, at % count, Infinity);
    }
  };
}

/** Each node hangs on a lower one; what flows between two is the least along their way through the tree. */
function overTree(flows: Flows, count: number, most: Float64Array) {
  const parent = new Int32Array(count);
  return (first: number, end: number): void => {
    for (let i = Math.max(first, 1); i < end; i++) {
      const up = parent[i]!;
      const flow = flows.most(i, up, Infinity);
      for (let j = i + 1; j < count; j++) if (parent[j] === up && flows.isBefore(j)) parent[j] = i;
      for (let j = 0; j < i; j++) {
        const least = j === up ? flow : Math.min(flow, most[up * count + j]!);
        most[i * count + j] = least;
        most[j * count + i] = least;
      }
    }
  };
}
