import type { Dataset } from '../../model/dataset.ts';
import type { Network, NodeAttributes } from '../../model/network.ts';
import { ints } from '../engine/cut-arrays.ts';
import { isAskedFor } from './affiliations.ts';
import { type DaySpan, spanOf } from './day-spans.ts';
import { institutionNodes } from './institution-nodes.ts';
import type { Asked } from './network-options.ts';
import type { RecordedTie, Records } from './record.ts';
import { rowsTurned } from './rows.ts';
import { spanningArcs, type SpanningTies } from './spanning-arcs.ts';
import type { Window } from './window.ts';

/**
 * Gives the network of mode `direct` on the k-th of the days, which ascend, each once. Ids are sorted and looked up here, once for all days;
 * a network is then written from arcs that stand in order already, in O(what is in force on any of the days).
 */
export function directSeries(dataset: Dataset, records: Records, asked: Asked, days: Int32Array): (k: number) => Network {
  const { facet } = asked;
  const recorded = recordedTies(records, asked, days);
  const presences = presencesOf(dataset, records, asked, days);
  const cast = castOf(dataset, recorded, presences, facet);
  const stays = presences.map(({ id, span }) => ({ node: cast.indexOf.get(id)!, ...span }));
  const ties = columnsOf(recorded, cast.indexOf);
  const arcs = spanningArcs(cast.ids.length, ties);
  const place = new Int32Array(cast.ids.length);
  return (k) => {
    place.fill(-1);
    for (const { node, first, end } of stays) if (first <= k && k < end) place[node] = 0;
    const { directed, arcCount, loops } = countTies(k, ties, place);
    const present = presentOf(cast, place);
    const rows = arcs.on(k, place, present.nodes.length);
    const into = directed ? rowsTurned(present.nodes.length, rows) : rows;
    return {
      nodes: present.nodes,
      directed,
      offsets: rows.offsets,
      targets: rows.targets,
      strengths: rows.strengths,
      inOffsets: into.offsets,
      inTargets: into.targets,
      inStrengths: into.strengths,
      facet,
      groupNames: present.groupNames,
      groups: present.groups,
      modes: null,
      attributes: present.attributes,
      made: {
        mode: 'direct',
        affiliations: 0,
        loops,
        symmetricBySource: false,
        merged: arcCount - rows.targets.length / (directed ? 1 : 2),
      },
    };
  };
}

/** Counts the ties of day k and marks their ends as present. In a directed network a tie without direction is two arcs. */
function countTies(k: number, { from, to, directed, first, end }: SpanningTies, place: Int32Array) {
  let oneWay = 0;
  let bothWays = 0;
  let oneWayLoops = 0;
  let bothWaysLoops = 0;
  for (let t = 0; t < from.length; t++) {
    if (first[t]! > k || k >= end[t]!) continue;
    place[from[t]!] = 0;
    place[to[t]!] = 0;
    const isLoop = from[t] === to[t];
    if (directed[t] === 1) {
      if (isLoop) oneWayLoops++;
      else oneWay++;
    } else if (isLoop) bothWaysLoops++;
    else bothWays++;
  }
  const isDirected = oneWay + oneWayLoops > 0;
  const ways = isDirected ? 2 : 1;
  return { directed: isDirected, arcCount: oneWay + ways * bothWays, loops: oneWayLoops + ways * bothWaysLoops };
}

/** Everyone who takes part on any of the days, in order of ids; `groupOf` indexes `codes`. */
interface Cast {
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly attributes: readonly NodeAttributes[];
  readonly codes: readonly string[];
  readonly groupOf: Int32Array;
}

function castOf(dataset: Dataset, ties: readonly Spanning<RecordedTie>[], presences: readonly Presence[], facet: Asked['facet']): Cast {
  const known = institutionNodes(dataset, facet);
  const taking = new Set<string>();
  for (const { id } of presences) taking.add(id);
  for (const { record } of ties) taking.add(record.from).add(record.to);
  const ids = [...taking].sort();
  const inputs = ids.map((id) => known.get(id)!);
  const codes = [...new Set(inputs.map(({ group }) => group ?? 'UNK'))].sort();
  return {
    ids,
    indexOf: new Map(ids.map((id, i) => [id, i])),
    attributes: inputs.map(({ attributes }) => attributes),
    codes,
    groupOf: Int32Array.from(inputs, ({ group }) => codes.indexOf(group ?? 'UNK')),
  };
}

/** Those whose place is not -1; their places become their numbers. */
function presentOf(
  { ids, attributes, codes, groupOf }: Cast,
  place: Int32Array,
): Pick<Network, 'nodes' | 'attributes' | 'groups' | 'groupNames'> {
  const nodes: string[] = [];
  const theirs: NodeAttributes[] = [];
  const numberOf = ints(codes.length).fill(-1);
  for (let i = 0; i < ids.length; i++) {
    if (place[i] === -1) continue;
    place[i] = nodes.length;
    nodes.push(ids[i]!);
    theirs.push(attributes[i]!);
    numberOf[groupOf[i]!] = 0;
  }
  const groupNames: string[] = [];
  for (let g = 0; g < codes.length; g++) {
    if (numberOf[g] === -1) continue;
    numberOf[g] = groupNames.length;
    groupNames.push(codes[g]!);
  }
  const groups = ints(nodes.length);
  for (let i = 0; i < ids.length; i++) if (place[i] !== -1) groups[place[i]!] = numberOf[groupOf[i]!]!;
  return { nodes, attributes: theirs, groups, groupNames };
}

/** Something in force on some of the days. */
interface Spanning<R> {
  readonly record: R;
  readonly span: DaySpan;
}

/** An institution that is there without a tie. */
interface Presence {
  readonly id: string;
  readonly span: DaySpan;
}

/** The roster, where it counts, and who is present in an affiliation asked for. */
function presencesOf(dataset: Dataset, { affiliations, incidences, roster }: Records, asked: Asked, days: Int32Array): Presence[] {
  const known = institutionNodes(dataset, asked.facet);
  const presences: Presence[] = [];
  const add = (id: string, window: Window) => {
    const span = known.has(id) ? spanOf(days, window, asked.facts) : null;
    if (span !== null) presences.push({ id, span });
  };
  if (dataset.mode === 'direct') for (const { id, window } of roster) add(id, window);
  const counted = new Set(affiliations.filter((affiliation) => isAskedFor(affiliation, asked)).map(({ id }) => id));
  for (const { affiliation, institution, support, window } of incidences) {
    // An incidence is never longer than its affiliation.
    if (counted.has(affiliation) && (asked.support || !support)) add(institution, window);
  }
  return presences;
}

function recordedTies({ ties }: Records, { kinds, facts }: Asked, days: Int32Array): Spanning<RecordedTie>[] {
  const recorded: Spanning<RecordedTie>[] = [];
  for (const record of ties) {
    if (kinds.ties !== null && !kinds.ties.has(record.kind)) continue;
    const span = spanOf(days, record.window, facts);
    if (span !== null) recorded.push({ record, span });
  }
  return recorded;
}

function columnsOf(recorded: readonly Spanning<RecordedTie>[], indexOf: ReadonlyMap<string, number>): SpanningTies {
  const count = recorded.length;
  const ties = {
    from: new Int32Array(count),
    to: new Int32Array(count),
    strengths: new Float64Array(count),
    directed: new Uint8Array(count),
    first: new Int32Array(count),
    end: new Int32Array(count),
  };
  recorded.forEach(({ record, span }, t) => {
    ties.from[t] = indexOf.get(record.from)!;
    ties.to[t] = indexOf.get(record.to)!;
    ties.strengths[t] = record.strength;
    ties.directed[t] = record.directed ? 1 : 0;
    ties.first[t] = span.first;
    ties.end[t] = span.end;
  });
  return ties;
}
