import type { Dataset } from '../model/dataset.ts';
import type { Network, NodeAttributes } from '../model/network.ts';
import { isAskedFor } from './affiliations.ts';
import { type DaySpan, spanOf } from './day-spans.ts';
import { institutionNodes } from './institution-nodes.ts';
import type { Asked } from './network-options.ts';
import type { Records } from './record.ts';
import { rowsTurned } from './rows.ts';
import { spanningArcs } from './spanning-arcs.ts';
import type { Window } from './window.ts';

/**
 * Gives the network of mode `direct` on the k-th of the days, which ascend, each once. Ids are sorted and looked up here, once for all days;
 * a network is then written from arcs that stand in order already, in O(what is in force on any of the days).
 */
export function directSeries(dataset: Dataset, records: Records, asked: Asked, days: Int32Array): (k: number) => Network {
  const { kinds, facts, facet } = asked;
  const ties = within(
    days,
    facts,
    records.ties.filter(({ kind }) => kinds.ties === null || kinds.ties.has(kind)),
  );
  const presences = within(days, facts, presencesOf(dataset, records, asked));
  const ids = [...new Set([...presences.map(({ id }) => id), ...ties.flatMap(({ from, to }) => [from, to])])].sort();
  const indexOf = new Map(ids.map((id, i) => [id, i]));
  const cast = castOf(dataset, ids, facet);
  const stays = presences.map(({ id, first, end }) => ({ node: indexOf.get(id)!, first, end }));
  const bonds = ties.map((tie) => ({ ...tie, from: indexOf.get(tie.from)!, to: indexOf.get(tie.to)! }));
  const arcs = spanningArcs(bonds);
  const place = new Int32Array(ids.length);
  return (k) => {
    place.fill(-1);
    let arcCount = 0;
    let loops = 0;
    let directed = false;
    for (const { node, first, end } of stays) if (first <= k && k < end) place[node] = 0;
    for (const tie of bonds) {
      if (tie.first > k || k >= tie.end) continue;
      place[tie.from] = place[tie.to] = 0;
      directed ||= tie.directed;
    }
    for (const tie of bonds) {
      if (tie.first > k || k >= tie.end) continue;
      // In a directed network a tie without direction is two arcs.
      const count = directed && !tie.directed ? 2 : 1;
      arcCount += count;
      if (tie.from === tie.to) loops += count;
    }
    const present = presentOf(cast, place);
    const rows = arcs.on(k, place, present.nodes.length);
    const into = directed ? rowsTurned(present.nodes.length, rows) : rows;
    const merged = arcCount - loops - rows.targets.length / (directed ? 1 : 2);
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
      made: { mode: 'direct', affiliations: 0, loops, symmetricBySource: false, merged },
    };
  };
}

/** Everyone who takes part on any of the days, in order of ids; `groupOf` indexes `codes`. */
interface Cast {
  readonly ids: readonly string[];
  readonly attributes: readonly NodeAttributes[];
  readonly codes: readonly string[];
  readonly groupOf: Int32Array;
}

function castOf(dataset: Dataset, ids: readonly string[], facet: Asked['facet']): Cast {
  const known = institutionNodes(dataset, facet);
  const inputs = ids.map((id) => known.get(id)!);
  const codes = [...new Set(inputs.map(({ group }) => group ?? 'UNK'))].sort();
  return {
    ids,
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
  const numberOf = new Int32Array(codes.length).fill(-1);
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
  const groups = new Int32Array(nodes.length);
  for (let i = 0; i < ids.length; i++) if (place[i] !== -1) groups[place[i]!] = numberOf[groupOf[i]!]!;
  return { nodes, attributes: theirs, groups, groupNames };
}

/** Institutions that are there without a tie: the roster, where it counts, and those present in an affiliation asked for. */
function presencesOf(
  dataset: Dataset,
  { affiliations, incidences, roster }: Records,
  asked: Asked,
): { readonly id: string; readonly window: Window }[] {
  const known = institutionNodes(dataset, asked.facet);
  const counted = new Set(affiliations.filter((affiliation) => isAskedFor(affiliation, asked)).map(({ id }) => id));
  // An incidence is never longer than its affiliation.
  const taking = incidences.filter(({ affiliation, support }) => counted.has(affiliation) && (asked.support || !support));
  const listed = dataset.mode === 'direct' ? roster : [];
  return [...listed, ...taking.map(({ institution, window }) => ({ id: institution, window }))].filter(({ id }) => known.has(id));
}

/** Records in force on any of the days, and from which to which. */
function within<R extends { readonly window: Window }>(days: Int32Array, facts: Asked['facts'], records: readonly R[]): (R & DaySpan)[] {
  return records.flatMap((record) => {
    const span = spanOf(days, record.window, facts);
    return span === null ? [] : { ...record, ...span };
  });
}
