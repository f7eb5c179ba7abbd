import type { Made, Network, NodeAttributes } from '../../model/network.ts';
import { type Arcs, rowsBothWays, rowsOf, rowsTurned } from './rows.ts';

/** A network but for its rows: nodes in code-unit order, `arcs` between them by index, checked, none of a node with itself. */
export interface Parts {
  readonly nodes: readonly string[];
  readonly arcs: Arcs;
  readonly directed: boolean;
  readonly facet: string;
  /** Code of the facet of each node: empty text counts as `UNK`, null where it has no facet at all. */
  readonly groups: readonly (string | null)[] | null;
  readonly modes: Uint8Array | null;
  readonly attributes: readonly NodeAttributes[];
  readonly made: Omit<Made, 'merged'>;
}

/** Neighbour rows and group numbers for what is already in order. O(n + m). */
export function assembled({ nodes, arcs, directed, facet, groups, modes, attributes, made }: Parts): Network {
  const out = directed ? rowsOf(nodes.length, arcs) : rowsBothWays(nodes.length, arcs);
  const into = directed ? rowsTurned(nodes.length, out) : out;
  return {
    nodes,
    directed,
    ...out,
    inOffsets: into.offsets,
    inTargets: into.targets,
    inStrengths: into.strengths,
    facet,
    ...grouped(nodes.length, groups),
    modes,
    attributes,
    made: { ...made, merged: arcs.sources.length - out.targets.length / (directed ? 1 : 2) },
  };
}

function grouped(count: number, codes: readonly (string | null)[] | null): Pick<Network, 'groups' | 'groupNames'> {
  if (codes === null) return { groupNames: [], groups: new Int32Array(count).fill(-1) };
  const known = codes.map((code) => (code === '' ? 'UNK' : code));
  const groupNames = [...new Set(known.filter((code) => code !== null))].sort();
  const groupIndex = new Map<string | null, number>(groupNames.map((name, g) => [name, g]));
  return { groupNames, groups: Int32Array.from(known, (code) => groupIndex.get(code) ?? -1) };
}
