import type { Network, NetworkMode, NodeAttributes } from '../model/network.ts';
import { type Arcs, rowsOf } from './rows.ts';

/** A node to be: `group` is its code of the facet (empty text counts as `UNK`), null where it has no facet at all. */
export interface NodeInput {
  readonly id: string;
  readonly group: string | null;
  /** In a two-mode network: a partnership, event or service instead of an institution. */
  readonly affiliation?: boolean;
  readonly attributes: NodeAttributes;
}

/** A tie to be, between two nodes named by id; `strength` is positive and finite. */
export interface TieInput {
  readonly from: string;
  readonly to: string;
  readonly strength: number;
}

/** What a network is built from; the order of nodes and ties never shows. */
export interface NetworkInput {
  readonly nodes: readonly NodeInput[];
  readonly ties: readonly TieInput[];
  readonly directed: boolean;
  readonly twoMode: boolean;
  readonly facet: string;
  readonly made: { readonly mode: NetworkMode; readonly affiliations: number; readonly symmetricBySource: boolean };
}

/**
 * A simple network: nodes in code-unit order of their ids, parallel ties merged with their strengths added, self-loops dropped, both
 * counted in `made`. O(n log n + m).
 *
 * @throws TypeError naming the id or tie: an id twice, a tie to a node that is not there, a strength that is not a positive finite number,
 *   a tie within one mode of a two-mode network.
 */
export function buildNetwork(input: NetworkInput): Network {
  const { directed, twoMode, facet, made } = input;
  const nodes = [...input.nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const indexOf = new Map(nodes.map(({ id }, i) => [id, i]));
  if (indexOf.size < nodes.length) throw new TypeError(`node id given twice: ${repeated(nodes)}`);
  const modes = twoMode ? Uint8Array.from(nodes, ({ affiliation }) => (affiliation === true ? 1 : 0)) : null;
  const ties = input.ties.map((tie) => ends(tie, indexOf, modes));
  const kept = ties.filter(([from, to]) => from !== to);

  const out = rowsOf(nodes.length, arcsOf(kept, directed));
  const into = directed ? rowsOf(nodes.length, reversedArcs(arcsOf(kept, true))) : out;
  const groups = nodes.map(({ group }) => (group === '' ? 'UNK' : group));
  const groupNames = [...new Set(groups.filter((group) => group !== null))].sort();
  const groupIndex = new Map<string | null, number>(groupNames.map((name, g) => [name, g]));
  return {
    nodes: nodes.map(({ id }) => id),
    directed,
    ...out,
    inOffsets: into.offsets,
    inTargets: into.targets,
    inStrengths: into.strengths,
    facet,
    groupNames,
    groups: Int32Array.from(groups, (group) => groupIndex.get(group) ?? -1),
    modes,
    attributes: nodes.map(({ attributes }) => attributes),
    made: {
      ...made,
      merged: kept.length - out.targets.length / (directed ? 1 : 2),
      loops: ties.length - kept.length,
    },
  };
}

type Ends = readonly [from: number, to: number, strength: number];

function ends(tie: TieInput, indexOf: ReadonlyMap<string, number>, modes: Uint8Array | null): Ends {
  const { from, to, strength } = tie;
  const i = indexOf.get(from);
  const j = indexOf.get(to);
  if (i === undefined || j === undefined) throw new TypeError(`tie ${from} - ${to} names a node that is not there`);
  if (!(strength > 0 && strength < Infinity)) {
    throw new TypeError(`strength of tie ${from} - ${to} is not a positive finite number: ${strength}`);
  }
  if (modes !== null && i !== j && modes[i] === modes[j]) throw new TypeError(`tie ${from} - ${to} stays within one mode`);
  return [i, j, strength];
}

/** In an undirected network every tie becomes an arc each way. */
function arcsOf(ties: readonly Ends[], directed: boolean): Arcs {
  const forth = directed ? ties : ties.flatMap((tie): Ends[] => [tie, [tie[1], tie[0], tie[2]]]);
  return {
    sources: Int32Array.from(forth, ([from]) => from),
    targets: Int32Array.from(forth, ([, to]) => to),
    strengths: Float64Array.from(forth, ([, , strength]) => strength),
  };
}

function reversedArcs({ sources, targets, strengths }: Arcs): Arcs {
  return { sources: targets, targets: sources, strengths };
}

function repeated(nodes: readonly NodeInput[]): string {
  return nodes.find(({ id }, i) => id === nodes[i + 1]?.id)?.id ?? '';
}
