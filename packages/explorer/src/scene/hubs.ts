import type { Row } from '@splot/core';
import { bondOf, isSupport, pairBond } from './bonds.ts';
import type { Bond, Hub } from './drawn.ts';
import { grouped } from './grouped.ts';
import type { Fact } from './picture.ts';
import { confidenceOf, presenceOf, strongest } from './standing.ts';

/** What one partnership or meeting draws. */
export interface HubDrawn {
  readonly hub: Hub | null;
  readonly bonds: readonly Bond[];
  /** Facts that bring institutions into the picture. */
  readonly facts: readonly (Fact<'memberships'> | Fact<'participations'>)[];
}

type Institutions = ReadonlyMap<string, Row<'institutions'>>;

/** Fewer named participants make no hub. */
const smallestMeeting = 3;

const hubKinds = new Map<string, Hub['kind']>([
  ['team', 'team'],
  ['platform', 'platform'],
  ['agreement', 'agreement'],
]);

/** A team, platform or agreement as a hub; an agreement of just two parties as a line between them. */
export function partnershipDrawn(
  fact: Fact<'partnerships'>,
  members: readonly Fact<'memberships'>[],
  institutions: Institutions,
): HubDrawn {
  const { row } = fact;
  const parties = [...new Set(named(members, institutions).map((member) => member.row.institution))];
  if (row.kind === 'agreement' && parties.length === 2) {
    return { hub: null, bonds: pairBond(parties, 'agreement', members), facts: members };
  }
  const kind = hubKinds.get(row.kind) ?? 'team';
  const spokes = spokesOf(row.id, kind === 'agreement' ? 'agreement' : 'membership', named(members, institutions));
  return {
    hub: {
      id: row.id,
      kind,
      fact,
      presence: presenceOf([fact]),
      confidence: confidenceOf([fact]),
      ...countsOf(spokes, members, institutions),
    },
    bonds: spokes,
    facts: members,
  };
}

/** A meeting as a small hub; of two participants as an arc; of one as nothing but that body. An announced one is a hub whoever may come. */
export function meetingDrawn(
  fact: Fact<'events'>,
  present: readonly Fact<'participations'>[],
  institutions: Institutions,
  fewest = smallestMeeting,
): HubDrawn {
  const { row, standing } = fact;
  const spokes = spokesOf(row.id, 'meeting', named(present, institutions));
  if (spokes.length < fewest && standing.state !== 'planned') {
    const ends = spokes.map((spoke) => spoke.from);
    return { hub: null, bonds: ends.length === 2 ? pairBond(ends, 'meeting', present) : [], facts: present };
  }
  // Ties made at a meeting may outlast its day: then they say how the hub stands.
  const telling = strongest<Fact>(standing.state === 'out' ? present : [fact]);
  return {
    hub: {
      id: row.id,
      kind: 'meeting',
      fact,
      presence: presenceOf(telling),
      confidence: confidenceOf(telling),
      ...countsOf(spokes, present, institutions),
    },
    bonds: spokes,
    facts: present,
  };
}

function spokesOf(hub: string, kind: Bond['kind'], facts: readonly (Fact<'memberships'> | Fact<'participations'>)[]): readonly Bond[] {
  const byInstitution = grouped(facts, ({ row }) => row.institution);
  return [...byInstitution].map(([institution, own]) => bondOf(institution, hub, kind, own));
}

function named<F extends Fact<'memberships'> | Fact<'participations'>>(facts: readonly F[], institutions: Institutions): readonly F[] {
  return facts.filter(({ row }) => institutions.get(row.institution)?.kind !== 'collective');
}

function countsOf(
  spokes: readonly Bond[],
  facts: readonly (Fact<'memberships'> | Fact<'participations'>)[],
  institutions: Institutions,
): Pick<Hub, 'members' | 'support' | 'unnamed'> {
  const such = spokes.filter((spoke) => spoke.confidence !== 'planned');
  const groups = [...new Set(facts.map(({ row }) => row.institution))].flatMap((id) => {
    const row = institutions.get(id);
    return row?.kind === 'collective' ? [row] : [];
  });
  return {
    members: such.filter((spoke) => !spoke.facts.every(isSupport)).length,
    support: such.filter((spoke) => spoke.facts.every(isSupport)).length,
    unnamed: groups,
  };
}
