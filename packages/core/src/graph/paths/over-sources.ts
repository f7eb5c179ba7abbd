import type { Network } from '../../model/network.ts';
import type { Work } from '../engine/work.ts';

/** Visits of nodes and arcs in one slice, some 10 to 30 ms. */
const visits = 2 ** 21;

/**
 * A computation that goes from each of `count` sources over the whole network, cut so that a slice visits about two million nodes and arcs;
 * `together` sources are never parted. `run` does the sources from `first` up to, but not, `end`.
 */
export function overSources<T>(
  { nodes, targets }: Network,
  { count = nodes.length, together = 1 }: { readonly count?: number; readonly together?: number },
  run: (first: number, end: number) => void,
  result: () => T,
): Work<T> {
  const groups = Math.max(1, Math.floor(visits / (nodes.length + targets.length + 1) / together));
  const size = groups * together;
  return { slices: Math.ceil(count / size), run: (i) => run(i * size, Math.min((i + 1) * size, count)), result };
}
