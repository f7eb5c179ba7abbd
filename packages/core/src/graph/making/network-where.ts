import type { Dataset } from '../../model/dataset.ts';
import type { Facet, Made, Network } from '../../model/network.ts';
import { gatheringsWhere, type Gathering } from './affiliations.ts';
import { buildNetwork, type NodeInput, type TieInput } from './build.ts';
import { institutionNodes } from './institution-nodes.ts';
import type { Asked } from './network-options.ts';
import { project } from './project.ts';
import type { RecordedTie, Records, Scoped } from './record.ts';
import { bodyOfUnit } from './roll-up.ts';
import { starTies } from './star.ts';

/** The network that `asked` describes, made of the records that are so; neither its day nor its facts are looked at. */
export function networkWhere(dataset: Dataset, records: Records, asked: Asked, isSo: (record: Scoped) => boolean): Network {
  const gatherings = gatheringsWhere(dataset, records, asked, isSo);
  const recorded = asked.mode === 'direct' || asked.ties ? tiesWhere(dataset, records, asked, isSo) : [];
  const present = dataset.mode === 'direct' ? rosterWhere(dataset, records, asked, isSo) : [];
  const nodes = nodesOf(dataset, institutionsOf(present, gatherings, recorded), asked.facet);
  switch (asked.mode) {
    case 'direct':
      return oneMode(nodes, [], recorded, asked, { mode: 'direct', affiliations: 0 });
    case 'two-mode':
      return twoMode(nodes, gatherings, recorded, asked.facet);
    case 'star-lead': {
      const { ties, affiliations } = starTies(gatherings, asked.leads);
      return oneMode(nodes, ties, recorded, asked, { mode: 'star-lead', affiliations });
    }
    default: {
      const strength = asked.mode === 'clique' ? 'count' : asked.mode;
      const projected = project(twoMode(nodes, gatherings, [], asked.facet), { strength });
      return recorded.length === 0 ? projected : oneMode(nodes, tiesOf(projected), recorded, asked, projected.made);
    }
  }
}

function twoMode(nodes: readonly NodeInput[], gatherings: readonly Gathering[], recorded: readonly TieInput[], facet: Facet): Network {
  const hubs = gatherings.map(({ affiliation: { id, label } }) => ({
    id,
    group: null,
    affiliation: true,
    attributes: { label, sector: '', area: '', tier: '' },
  }));
  const spokes = gatherings.flatMap(({ affiliation, present }) =>
    [...present.keys()].map((from) => ({ from, to: affiliation.id, strength: 1 })),
  );
  return buildNetwork({
    nodes: [...nodes, ...hubs],
    ties: [...spokes, ...recorded],
    directed: false,
    twoMode: true,
    facet,
    made: { mode: 'two-mode', affiliations: gatherings.filter(({ present }) => present.size > 1).length, symmetricBySource: false },
  });
}

function oneMode(
  nodes: readonly NodeInput[],
  projected: readonly TieInput[],
  recorded: readonly RecordedTie[],
  { facet }: Asked,
  { mode, affiliations }: Pick<Made, 'mode' | 'affiliations'>,
): Network {
  const directed = recorded.some((tie) => tie.directed);
  const bothWays = (tie: TieInput) => [tie, { from: tie.to, to: tie.from, strength: tie.strength }];
  const ties = directed
    ? [...projected.flatMap(bothWays), ...recorded.flatMap((tie) => (tie.directed ? [tie] : bothWays(tie)))]
    : [...projected, ...recorded];
  const made = { mode, affiliations, symmetricBySource: false };
  const added = mode === 'direct' || recorded.length === 0 ? {} : { recorded: pairsBeyond(projected, recorded) };
  return buildNetwork({ nodes, ties, directed, twoMode: false, facet, made: { ...made, ...added } });
}

/** Pairs tied by rows of `ties` that no affiliation ties. */
function pairsBeyond(projected: readonly TieInput[], recorded: readonly TieInput[]): number {
  // No id holds a space.
  const pairOf = ({ from, to }: TieInput) => (from < to ? `${from} ${to}` : `${to} ${from}`);
  const known = new Set(projected.map(pairOf));
  return new Set(recorded.filter((tie) => tie.from !== tie.to && !known.has(pairOf(tie))).map(pairOf)).size;
}

function tiesWhere(
  dataset: Dataset,
  { ties }: Records,
  { kinds, rollUp }: Asked,
  isSo: (record: Scoped) => boolean,
): readonly RecordedTie[] {
  const counted = ties.filter((tie) => isSo(tie) && (kinds.ties === null || kinds.ties.has(tie.kind)));
  if (rollUp === 'unit') return counted;
  const bodies = bodyOfUnit(dataset);
  return counted.map((tie) => ({ ...tie, from: bodies.get(tie.from) ?? tie.from, to: bodies.get(tie.to) ?? tie.to }));
}

function rosterWhere(dataset: Dataset, { roster }: Records, { rollUp }: Asked, isSo: (record: Scoped) => boolean): readonly string[] {
  const bodies = rollUp === 'parent' ? bodyOfUnit(dataset) : null;
  return roster.filter(isSo).map(({ id }) => bodies?.get(id) ?? id);
}

/** Each tie of an undirected network once. */
function tiesOf({ nodes, offsets, targets, strengths }: Network): TieInput[] {
  return nodes.flatMap((from, i) =>
    Array.from(targets.subarray(offsets[i], offsets[i + 1]), (j, k) => ({
      i,
      j,
      from,
      to: nodes[j]!,
      strength: strengths[offsets[i]! + k]!,
    })).filter((tie) => tie.i < tie.j),
  );
}

function institutionsOf(
  roster: readonly string[],
  gatherings: readonly Gathering[],
  recorded: readonly RecordedTie[],
): ReadonlySet<string> {
  const institutions = new Set(roster);
  for (const { present } of gatherings) for (const id of present.keys()) institutions.add(id);
  for (const { from, to } of recorded) institutions.add(from).add(to);
  return institutions;
}

function nodesOf(dataset: Dataset, institutions: ReadonlySet<string>, facet: Facet): NodeInput[] {
  const known = institutionNodes(dataset, facet);
  const nodes: NodeInput[] = [];
  for (const id of institutions) {
    const node = known.get(id);
    if (node !== undefined) nodes.push(node);
  }
  return nodes;
}
