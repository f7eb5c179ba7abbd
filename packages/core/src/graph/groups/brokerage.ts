import type { Network } from '../../model/network.ts';
import { memoised } from '../engine/memo.ts';
import { type Sliced, sliced } from '../engine/work.ts';

/** Roles a broker b can have between a and c, by their groups; the last is all of them together. */
export const brokerRoles = ['coordinator', 'itinerant', 'representative', 'gatekeeper', 'liaison', 'total'] as const;

/** One of `brokerRoles`. */
export type BrokerRole = (typeof brokerRoles)[number];

/** How many arcs' onward arcs a slice looks at. */
const arcsInSlice = 2 ** 14;

/**
 * Open two-paths a → b → c, a ≠ c and no arc a → c, between nodes that have a group: for each role in the order of `brokerRoles` one value per
 * node b. An undirected tie is two arcs, so each pair counts twice. O(Σ over arcs of the out-degree they lead to).
 */
export const brokerage: Sliced<readonly Float64Array[]> = sliced((network: Network) => {
  const { nodes, groups } = network;
  const counts = brokerRoles.map(() => new Float64Array(nodes.length));
  const total = counts[brokerRoles.length - 1]!;
  return {
    ...overOpenPaths(network, (a, b, c) => {
      counts[roleOf(groups[a]!, groups[b]!, groups[c]!)]![b]!++;
      total[b]!++;
    }),
    result: () => counts,
  };
});

/** The same two-paths by the groups of a, b and c, row by row, the last fastest: `groupNames` cubed. */
export const brokerageBetween: Sliced<Float64Array> = sliced((network: Network) => {
  const { groups, groupNames } = network;
  const size = groupNames.length;
  const counts = new Float64Array(size ** 3);
  return {
    ...overOpenPaths(network, (a, b, c) => {
      counts[(groups[a]! * size + groups[b]!) * size + groups[c]!]!++;
    }),
    result: () => counts,
  };
});

/** Institutions that have a group and the arcs among them; an undirected tie is two. */
export const groupedArcs = memoised(({ nodes, groups, offsets, targets }: Network): { readonly count: number; readonly arcs: number } => {
  let count = 0;
  let arcs = 0;
  for (let i = 0; i < nodes.length; i++) {
    if (groups[i]! < 0) continue;
    count++;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) if (groups[targets[k]!]! >= 0) arcs++;
  }
  return { count, arcs };
});

function roleOf(from: number, broker: number, to: number): number {
  if (from === to) return from === broker ? 0 : 1;
  if (from === broker) return 2;
  return to === broker ? 3 : 4;
}

function overOpenPaths(
  { nodes, offsets, targets, groups }: Network,
  visit: (a: number, b: number, c: number) => void,
): { readonly slices: number; readonly run: (slice: number) => void } {
  const slices = Math.max(1, Math.ceil(targets.length / arcsInSlice));
  const tiedTo = new Int32Array(nodes.length).fill(-1);
  const from = (a: number): void => {
    for (let k = offsets[a]!; k < offsets[a + 1]!; k++) tiedTo[targets[k]!] = a;
    tiedTo[a] = a;
    for (let k = offsets[a]!; k < offsets[a + 1]!; k++) {
      const b = targets[k]!;
      if (groups[b]! < 0) continue;
      for (let l = offsets[b]!; l < offsets[b + 1]!; l++) {
        const c = targets[l]!;
        if (tiedTo[c] !== a && groups[c]! >= 0) visit(a, b, c);
      }
    }
  };
  return {
    slices,
    run: (slice) => {
      const end = Math.floor((nodes.length * (slice + 1)) / slices);
      for (let a = Math.floor((nodes.length * slice) / slices); a < end; a++) if (groups[a]! >= 0) from(a);
    },
  };
}
