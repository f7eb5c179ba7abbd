import { buildNetwork } from '#core/graph/making/build';
import type { Network } from '#core/model/network';

/** Size of an invented county: institutions, change states, teams. */
export interface CountySize {
  readonly institutions: number;
  readonly states: number;
  readonly teams: number;
}

/** The sizes the layout is judged by. */
export const countySizes: readonly CountySize[] = [
  { institutions: 18, states: 12, teams: 1 },
  { institutions: 30, states: 16, teams: 2 },
  { institutions: 60, states: 20, teams: 3 },
  { institutions: 60, states: 40, teams: 3 },
];

/** A generator of numbers in [0, 1): mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Institution {
  readonly id: string;
  readonly area: string;
  readonly from: number;
  readonly until: number;
  readonly teams: readonly number[];
}

/**
 * Networks of an invented county at successive moments, teams as hubs: three institutions last throughout, the others join early and may leave, ties between
 * pairs come and go. The same seed gives the same county.
 */
export function syntheticCounty({ institutions, states, teams }: CountySize, seed: number): Network[] {
  const random = seeded(seed);
  const pick = (count: number) => Math.floor(random() * count);
  const members = Array.from({ length: institutions }, (_, i): Institution => {
    const area = `G${String(pick(12)).padStart(2, '0')}`;
    const from = i < 3 ? 0 : Math.floor(random() * random() * 0.9 * states);
    let until = states;
    const lasts = i < 3;
    for (let t = lasts ? states : from + 2; t < until; t++) if (random() < 0.04) until = t;
    const own = pick(teams);
    const other = random() < 0.25 ? pick(teams) : own;
    return { id: `i${String(i).padStart(2, '0')}`, area, from, until, teams: own === other ? [own] : [own, other] };
  });
  const founded = Array.from({ length: teams }, (_, k) => (k === 0 ? 0 : Math.floor(0.6 * random() * states)));
  const ties = Array.from({ length: Math.round(1.1 * institutions) }, () => {
    const one = random() < 0.5 ? pick(3) : pick(institutions);
    const other = pick(institutions);
    const from = pick(states);
    return { one, other, from, until: from + 4 + pick(states) };
  });

  return Array.from({ length: states }, (_, t) => {
    const present = (i: number) => members[i]!.from <= t && t < members[i]!.until;
    const here = members.filter((_member, i) => present(i));
    const hubs = founded.flatMap((from, k) => (from <= t ? [k] : []));
    return buildNetwork({
      nodes: [
        ...here.map(({ id, area }) => ({ id, group: area, attributes: { label: id, sector: '', area, tier: '' } })),
        ...hubs.map((k) => ({
          id: `team${k}`,
          group: null,

          attributes: { label: `team${k}`, sector: '', area: '', tier: '' },
        })),
      ],
      ties: [
        ...here.flatMap(({ id, teams: joined }) =>
          joined.filter((k) => hubs.includes(k)).map((k) => ({ from: id, to: `team${k}`, strength: 1 })),
        ),
        ...ties
          .filter(({ one, other, from, until }) => from <= t && t < until && present(one) && present(other))
          .map(({ one, other }) => ({ from: members[one]!.id, to: members[other]!.id, strength: 1 })),
      ],
      directed: false,
      twoMode: false,
      facet: 'area',
      made: { mode: 'direct', affiliations: 0, symmetricBySource: true },
    });
  });
}
