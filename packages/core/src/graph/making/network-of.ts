import type { Network, NodeAttributes } from '../../model/network.ts';
import { assembled } from './assemble.ts';
import type { Arcs } from './rows.ts';

/** A network as columns: one entry a node, one entry a tie. */
export interface NetworkColumns {
  /** Ids, each once, in any order. */
  readonly nodes: readonly string[];
  /** One end of each tie, as an index into `nodes`; in a directed network where it starts. */
  readonly sources: Int32Array;
  /** The other end. */
  readonly targets: Int32Array;
  /** Positive and finite, larger is closer. Left out: each is 1. */
  readonly strengths?: Float64Array | undefined;
  /** Default false. */
  readonly directed?: boolean | undefined;
  /** Facet that `groups` speak of; default `sector`. */
  readonly facet?: string | undefined;
  /** Code of the facet of each node: empty text counts as `UNK`, null where it has no facet at all. Left out: no node has one. */
  readonly groups?: readonly (string | null)[] | undefined;
  /** Two-mode networks: 0 for an institution, 1 for an affiliation. Left out: a network of one mode. */
  readonly modes?: Uint8Array | undefined;
}

/**
 * A simple network from columns, which are not changed: for networks of many thousands of ties, where an object for each would be too much.
 * Nodes in code-unit order of their ids, parallel ties merged with their strengths added, self-loops dropped, both counted in `made`. Nodes
 * have no attributes. O(n log n + m); O(n + m) if the ids come sorted.
 *
 * @throws TypeError naming the entry: an id twice, columns of different length, an index that is none, a strength that is not a positive finite
 *   number, a mode that is none, a tie between two affiliations.
 */
export function networkOf(columns: NetworkColumns): Network {
  const { nodes, directed = false, facet = 'sector', groups = null, modes } = columns;
  checkLengths(columns);
  const order = sorted(nodes);
  const loops = checkTies(columns);
  const arcs = inOrder(columns, order);
  return assembled({
    nodes: order === null ? [...nodes] : Array.from(order, (old) => nodes[old]!),
    arcs: loops === 0 ? arcs : withoutLoops(arcs),
    directed,
    facet,
    groups: groups === null || order === null ? groups : Array.from(order, (old) => groups[old]!),
    modes: modes === undefined ? null : order === null ? modes.slice() : Uint8Array.from(order, (old) => modes[old]!),
    attributes: nodes.map(() => unknown),
    made: {
      mode: modes === undefined ? 'direct' : 'two-mode',
      affiliations: 0,
      loops,
      symmetricBySource: false,
    },
  });
}

const unknown: NodeAttributes = { label: '', sector: '', area: '', tier: '' };

function checkLengths({ nodes, sources, targets, strengths, groups, modes }: NetworkColumns): void {
  const columns = { targets, strengths, groups, modes };
  for (const [name, column] of Object.entries(columns)) {
    const entries = name === 'targets' || name === 'strengths' ? sources.length : nodes.length;
    if (column !== undefined && column.length !== entries) throw new TypeError(`${name} has ${column.length} entries, not ${entries}`);
  }
}

/** Indices of the nodes in code-unit order of their ids; null if they stand in it already. */
function sorted(nodes: readonly string[]): Int32Array | null {
  const isSorted = isAscending(nodes, null);
  const order = isSorted ? null : Int32Array.from(nodes.keys()).sort((a, b) => (nodes[a]! < nodes[b]! ? -1 : 1));
  if (order !== null) isAscending(nodes, order);
  return order;
}

function isAscending(nodes: readonly string[], order: Int32Array | null): boolean {
  for (let at = 1; at < nodes.length; at++) {
    const id = nodes[order === null ? at : order[at]!]!;
    const before = nodes[order === null ? at - 1 : order[at - 1]!]!;
    if (id === before) throw new TypeError(`node id given twice: ${id}`);
    if (id < before) return false;
  }
  return true;
}

/** Gives the number of self-loops. */
function checkTies({ nodes, sources, targets, strengths, modes }: NetworkColumns): number {
  const count = nodes.length;
  let loops = 0;
  for (let k = 0; k < sources.length; k++) {
    const i = sources[k]!;
    const j = targets[k]!;
    if (!(i >= 0 && i < count && j >= 0 && j < count)) throw new TypeError(`tie ${k} joins ${i} and ${j}: of ${count} nodes`);
    if (i === j) loops++;
    else if (modes !== undefined && modes[i] === 1 && modes[j] === 1) throw new TypeError(`tie ${k} joins two affiliations`);
  }
  if (strengths !== undefined) checkStrengths(strengths);
  const odd = modes?.find((mode) => mode > 1);
  if (odd !== undefined) throw new TypeError(`mode is 0 or 1, not ${odd}`);
  return loops;
}

function checkStrengths(strengths: Float64Array): void {
  for (let k = 0; k < strengths.length; k++) {
    const strength = strengths[k]!;
    if (!(strength > 0 && strength < Infinity)) throw new TypeError(`strength of tie ${k} is not a positive finite number: ${strength}`);
  }
}

/** The columns of the ties in terms of the ordered nodes. */
function inOrder({ nodes, sources, targets, strengths }: NetworkColumns, order: Int32Array | null): Arcs {
  if (order === null) return { sources, targets, strengths: strengths ?? null };
  const place = new Int32Array(nodes.length);
  for (let at = 0; at < order.length; at++) place[order[at]!] = at;
  return { sources: sources.map((i) => place[i]!), targets: targets.map((j) => place[j]!), strengths: strengths ?? null };
}

function withoutLoops({ sources, targets, strengths }: Arcs): Arcs {
  const isKept = (_: number, k: number) => sources[k] !== targets[k];
  return { sources: sources.filter(isKept), targets: targets.filter(isKept), strengths: strengths?.filter(isKept) ?? null };
}
