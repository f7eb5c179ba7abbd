import type { Made, Network, NodeAttributes } from '../../model/network.ts';
import { assembled } from './assemble.ts';
import type { Arcs } from './rows.ts';

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
  readonly made: Pick<Made, 'mode' | 'affiliations' | 'recorded' | 'symmetricBySource'>;
}

/**
 * A simple network: nodes in code-unit order of their ids, parallel ties merged with their strengths added, self-loops dropped, both
 * counted in `made`. O(n log n + m).
 *
 * @throws TypeError naming the id or tie: an id twice, a tie to a node that is not there, a strength that is not a positive finite number,
 *   a tie between two affiliations.
 */
export function buildNetwork(input: NetworkInput): Network {
  const { directed, twoMode, facet, made } = input;
  const nodes = [...input.nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const indexOf = new Map(nodes.map(({ id }, i) => [id, i]));
  if (indexOf.size < nodes.length) throw new TypeError(`node id given twice: ${repeated(nodes)}`);
  const modes = twoMode ? Uint8Array.from(nodes, ({ affiliation }) => (affiliation === true ? 1 : 0)) : null;
  const arcs = arcsOf(input, indexOf, modes);
  return assembled({
    nodes: nodes.map(({ id }) => id),
    arcs,
    directed,
    facet,
    groups: nodes.map(({ group }) => group),
    modes,
    attributes: nodes.map(({ attributes }) => attributes),
    made: { ...made, loops: input.ties.length - arcs.sources.length },
  });
}

/** One arc for each tie that is not a self-loop. */
function arcsOf({ ties }: NetworkInput, indexOf: ReadonlyMap<string, number>, modes: Uint8Array | null): Arcs {
  const sources = new Int32Array(ties.length);
  const targets = new Int32Array(ties.length);
  const strengths = new Float64Array(ties.length);
  let count = 0;
  for (const { from, to, strength } of ties) {
    const i = indexOf.get(from);
    const j = indexOf.get(to);
    if (i === undefined || j === undefined) throw new TypeError(`tie ${from} - ${to} names a node that is not there`);
    if (!(strength > 0 && strength < Infinity)) {
      throw new TypeError(`strength of tie ${from} - ${to} is not a positive finite number: ${strength}`);
    }
    if (i === j) continue;
    if (modes?.[i] === 1 && modes[j] === 1) throw new TypeError(`tie ${from} - ${to} joins two affiliations`);
    sources[count] = i;
    targets[count] = j;
    strengths[count] = strength;
    count++;
  }
  return { sources: sources.subarray(0, count), targets: targets.subarray(0, count), strengths: strengths.subarray(0, count) };
}

function repeated(nodes: readonly NodeInput[]): string {
  return nodes.find(({ id }, i) => id === nodes[i + 1]?.id)?.id ?? '';
}
