import type { Network } from '../../model/network.ts';
import { memoised } from '../engine/memo.ts';
import { crossDegrees } from './across.ts';
import { type Side, sides } from './sides.ts';

/** The different numbers of ties that the nodes of one mode have, falling. */
export interface Margin {
  readonly degrees: Float64Array;
  /** How many nodes have each. */
  readonly counts: Float64Array;
  /** Index into `degrees` of each member of the side. */
  readonly classOf: Int32Array;
}

/** How many affiliations institutions have, and how many institutions affiliations. O(n log n). */
export const margins = memoised((network: Network): { readonly institutions: Margin; readonly affiliations: Margin } => {
  const { institutions, affiliations } = sides(network);
  return { institutions: marginOf(network, institutions), affiliations: marginOf(network, affiliations) };
});

function marginOf(network: Network, { members }: Side): Margin {
  const all = crossDegrees(network);
  const degrees = Float64Array.from(new Set(Array.from(members, (i) => all[i]!))).sort((a, b) => b - a);
  const place = new Map(Array.from(degrees, (degree, c) => [degree, c]));
  const classOf = Int32Array.from(members, (i) => place.get(all[i]!)!);
  const counts = new Float64Array(degrees.length);
  for (const c of classOf) counts[c]!++;
  return { degrees, counts, classOf };
}
