import type { Dataset } from '../../model/dataset.ts';
import type { Facet, Made, Network } from '../../model/network.ts';
import { gatheringsOn, type Gathering } from './affiliations.ts';
import { buildNetwork, type NodeInput, type TieInput } from './build.ts';
import { institutionNodes } from './institution-nodes.ts';
import { checked, type Asked, type NetworkOptions } from './network-options.ts';
import { project } from './project.ts';
import type { RecordedTie, Records } from './record.ts';
import { recordsOf } from './records.ts';
import { bodyOfUnit } from './roll-up.ts';
import { starTies } from './star.ts';
import { isOn } from './window.ts';

/**
 * The network of a day. Its institutions are those present in the affiliations asked for and the ends of the rows of `ties` that count; in a data set without
 * memberships and participations, whose mode is `direct`, all that exist on the day. A network with rows of `ties` is directed if any that counts is; then a tie
 * without direction stands both ways. Two-mode networks and those of lists alone have no direction.
 *
 * @throws TypeError naming argument and value: a day, county, affiliation, kind, role, policy or choice that is none.
 */
export function networkAt(dataset: Dataset, options: NetworkOptions): Network {
  const asked = checked(dataset, options);
  const records = recordsOf(dataset, asked.policy, asked.county);
  const gatherings = gatheringsOn(dataset, records, asked);
  const recorded = asked.mode === 'direct' || asked.ties ? tiesOn(dataset, records, asked) : [];
  const nodes = nodesOf(dataset, institutionsOf(dataset, records, asked, gatherings, recorded), asked.facet);
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

function tiesOn(dataset: Dataset, { ties }: Records, { day, facts, kinds, rollUp }: Asked): readonly RecordedTie[] {
  const counted = ties.filter(({ kind, window }) => isOn(window, day, facts) && (kinds.ties === null || kinds.ties.has(kind)));
  if (rollUp === 'unit') return counted;
  const bodies = bodyOfUnit(dataset);
  return counted.map((tie) => ({ ...tie, from: bodies.get(tie.from) ?? tie.from, to: bodies.get(tie.to) ?? tie.to }));
}

function rosterOn(dataset: Dataset, { roster }: Records, { day, facts, rollUp }: Asked): readonly string[] {
  const bodies = rollUp === 'parent' ? bodyOfUnit(dataset) : null;
  return roster.filter(({ window }) => isOn(window, day, facts)).map(({ id }) => bodies?.get(id) ?? id);
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
  dataset: Dataset,
  records: Records,
  asked: Asked,
  gatherings: readonly Gathering[],
  recorded: readonly RecordedTie[],
): ReadonlySet<string> {
  const institutions = new Set(dataset.mode === 'direct' ? rosterOn(dataset, records, asked) : []);
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
