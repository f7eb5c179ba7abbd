import type { Network } from '../../model/network.ts';
import type { Work } from '../engine/work.ts';

/** Visits of nodes and channels in one slice, some 10 to 30 ms. */
const visits = 2 ** 20;

/** `count` searches for flows, each of which may go over the whole network for every one of `units`, cut so that a slice stays short. */
export function overFlows<T>(
  { nodes, targets }: Network,
  { count, units }: { readonly count: number; readonly units: number },
  run: (first: number, end: number) => void,
  result: () => T,
): Work<T> {
  const size = Math.max(1, Math.floor(visits / (nodes.length + targets.length + 1) / (units + 1)));
  return { slices: Math.ceil(count / size), run: (i) => run(i * size, Math.min((i + 1) * size, count)), result };
}
