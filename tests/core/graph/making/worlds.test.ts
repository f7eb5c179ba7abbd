import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { networkAt } from '#core/graph/making/network-at';
import type { NetworkOptions } from '#core/graph/making/network-options';
import { worldsOf } from '#core/graph/making/worlds';
import type { UncertainFact } from '#core/graph/making/worlds/uncertain-fact';
import type { Dataset } from '#core/model/dataset';
import { anyDay, asDataset, chronicles } from '#support/chronicles';
import { dataset } from '#support/dataset';
import { lodzkie } from '#support/lodzkie';
import { tiesOf } from '#support/ties';

const choice: fc.Arbitrary<Omit<NetworkOptions, 'date' | 'facts'>> = fc.record({
  county: fc.constantFrom(undefined, '1001', '1002'),
  mode: fc.constantFrom('direct', 'two-mode', 'clique', 'newman', 'jaccard', 'star-lead'),
  affiliations: fc.constantFrom<('partnerships' | 'events' | readonly string[])[]>('partnerships', 'events', ['t1', 'm2']),
  kinds: fc.constantFrom([], ['info'], ['programme', 'info', 'refer']),
  ties: fc.boolean(),
  support: fc.boolean(),
  rollUp: fc.constantFrom('unit', 'parent'),
  policy: fc.constantFrom('evidence-only', 'last-evidence', 'project-end', 'months:7'),
  facet: fc.constantFrom('sector', 'area'),
});

describe('the two ends of what may be', () => {
  test('with no uncertain fact so the network is that of certain facts, with all so that of possible ones', () => {
    fc.assert(
      fc.property(chronicles(), anyDay, anyDay, choice, (rows, day, other, options) => {
        const data = asDataset(rows);
        const { facts, networksIn } = worldsOf(data, { ...options, dates: [day, other] });
        const networks = (of: 'certain' | 'possible') => [day, other].map((date) => networkAt(data, { ...options, date, facts: of }));
        expect(networksIn(new Uint8Array(facts.length))).toEqual(networks('certain'));
        expect(networksIn(new Uint8Array(facts.length).fill(1))).toEqual(networks('possible'));
      }),
      { numRuns: 150 },
    );
  });
});

/** A data set in which those facts of the day that are so are certain, and the others are not there. */
function settled(data: Dataset, day: string, facts: readonly UncertainFact[], world: Uint8Array): Dataset {
  const stateOf = new Map(facts.map(({ table, id }, f) => [`${table} ${id}`, world[f] === 1]));
  const settle = <R extends { readonly id: string }>(table: string, rows: readonly R[], so: Partial<R>, not: Partial<R>): R[] =>
    rows.map((row) => {
      const isSo = stateOf.get(`${table} ${row.id}`);
      return isSo === undefined ? row : { ...row, ...(isSo ? so : not) };
    });
  const certain = { time: '', seen: day, certainty: 'stated', status: 'actual' };
  const absent = { status: 'cancelled' };
  return {
    ...data,
    institutions: settle('institutions', data.institutions, { time: '', seen: '', certainty: 'stated' }, { kind: 'collective' }),
    partnerships: settle('partnerships', data.partnerships, certain, absent),
    memberships: settle('memberships', data.memberships, certain, absent),
    events: settle('events', data.events, certain, absent),
    participations: settle('participations', data.participations, { certainty: 'stated' }, { capacity: ['invited'] }),
    ties: settle('ties', data.ties, certain, absent),
  };
}

test('the network of a world is that of a data set which knows what is so', () => {
  const doubted = fc.array(fc.constantFrom('', '', '2011~/2012~', '2013?/', '/2014'), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(chronicles(), doubted, anyDay, choice, fc.infiniteStream(fc.boolean()), (rows, lives, date, options, coin) => {
      const data = asDataset({ ...rows, institutions: rows.institutions!.map((row, i) => ({ ...row, time: lives[i]! })) });
      const asked = { ...options, rollUp: 'unit', policy: 'evidence-only' } as const;
      const { facts, networksIn } = worldsOf(data, { ...asked, dates: [date] });
      const world = Uint8Array.from(facts, () => (coin.next().value === true ? 1 : 0));
      expect(networksIn(world)).toEqual([networkAt(settled(data, date, facts, world), { ...asked, date })]);
    }),
    { numRuns: 150 },
  );
});

test('facts do not depend on the order of rows or dates, nor do the networks made of them', () => {
  fc.assert(
    fc.property(chronicles(), anyDay, anyDay, choice, (rows, day, other, options) => {
      const data = asDataset(rows);
      const turned = {
        ...data,
        memberships: data.memberships.toReversed(),
        ties: data.ties.toReversed(),
        events: data.events.toReversed(),
      };
      const { facts, networksIn } = worldsOf(data, { ...options, dates: [day, other] });
      const again = worldsOf(turned, { ...options, dates: [other, day] });
      expect(again.facts).toEqual(facts);
      const world = Uint8Array.from(facts, (_, f) => f % 2);
      expect(again.networksIn(world)).toEqual(networksIn(world).toReversed());
    }),
    { numRuns: 150 },
  );
});

describe('the unit of doubt', () => {
  const institutions = ['mops', 'pcpr', 'pup', 'ngo'].map((id) => ({ id }));
  const factsOf = (data: Dataset, options: Partial<NetworkOptions> = {}) => worldsOf(data, { dates: ['2019-10-10'], ...options }).facts;

  test('who was at a meeting of which only the month is known was there on the same day as the others', () => {
    const data = dataset({
      institutions,
      events: [{ id: 'e', kind: 'working', time: '2019-10' }],
      participations: ['mops', 'pcpr', 'pup'].map((institution) => ({ event: 'e', institution, capacity: ['attended'] })),
    });
    expect(factsOf(data, { affiliations: 'events', mode: 'clique' })).toEqual([{ table: 'events', id: 'e' }]);
  });

  test('a member of a team that may not exist adds a doubt only if it may not have joined', () => {
    const data = dataset({
      institutions,
      partnerships: [{ id: 'team', kind: 'team', time: '2018/2020', certainty: 'inferred' }],
      memberships: [
        { id: 'sure', partnership: 'team', institution: 'mops', time: '2018-12/2020' },
        { id: 'perhaps', partnership: 'team', institution: 'pcpr', time: '2018-12/2020', certainty: 'inferred' },
      ],
    });
    const { facts, networksIn } = worldsOf(data, { dates: ['2019-10-10'], mode: 'clique' });
    expect(facts).toEqual([
      { table: 'memberships', id: 'perhaps' },
      { table: 'partnerships', id: 'team' },
    ]);
    const nodes = (...world: number[]) => networksIn(Uint8Array.from(world))[0]!.nodes;
    expect(nodes(1, 0)).toEqual([]);
    expect(nodes(0, 1)).toEqual(['mops']);
    expect(nodes(1, 1)).toEqual(['mops', 'pcpr']);
  });

  test('an institution that may not exist yet takes its ties with it', () => {
    const data = dataset({
      institutions: [{ id: 'mops' }, { id: 'pcpr' }, { id: 'cus', time: '2019-10/..' }],
      ties: [
        { from: 'cus', to: 'mops', kind: 'info', time: '2019-01/2020' },
        { from: 'cus', to: 'pcpr', kind: 'info', time: '2019-01/2020' },
      ],
    });
    const { facts, networksIn } = worldsOf(data, { dates: ['2019-10-10'] });
    expect(facts).toEqual([{ table: 'institutions', id: 'cus' }]);
    expect(networksIn(Uint8Array.of(0)).map(tiesOf)).toEqual([[]]);
    expect(networksIn(Uint8Array.of(1)).map(tiesOf)).toEqual([['cus-mops 1', 'cus-pcpr 1']]);
  });

  test('what a row says instead of another that is used is no fact', () => {
    const data = dataset({
      institutions,
      ties: [
        { id: 'used', from: 'mops', to: 'pcpr', kind: 'info', time: '2019-10' },
        { id: 'other', from: 'mops', to: 'pup', kind: 'info', time: '2019-10', altOf: 'used' },
      ],
    });
    expect(factsOf(data)).toEqual([{ table: 'ties', id: 'used' }]);
  });

  test('of support roles and kinds that are not asked for nobody needs to know', () => {
    const data = dataset({
      institutions,
      partnerships: [{ id: 'team', kind: 'team', time: '2018/2020' }],
      memberships: [{ id: 'm', partnership: 'team', institution: 'mops', role: 'host', time: '2019-10' }],
      ties: [{ id: 't', from: 'mops', to: 'pcpr', kind: 'info', time: '2019-10' }],
    });
    expect(factsOf(data, { mode: 'two-mode' })).toEqual([]);
    expect(factsOf(data, { mode: 'two-mode', support: true })).toEqual([{ table: 'memberships', id: 'm' }]);
    expect(factsOf(data, { mode: 'direct' })).toEqual([{ table: 'ties', id: 't' }]);
    expect(factsOf(data, { mode: 'direct', kinds: ['refer'] })).toEqual([]);
  });
});

test('an uncertain role of a certain member is a doubt only where roles count', () => {
  const asked = { dates: ['2019-10-23'], county: '1014' };
  expect(worldsOf(lodzkie, { ...asked, mode: 'clique' }).facts).toEqual([]);
  expect(worldsOf(lodzkie, { ...asked, mode: 'star-lead', leads: ['leader', 'strategic-partner'] }).facts).toHaveLength(1);
});

test('after the only source of the Sieradz team, it, its 17 members and the two roles among them are 20 facts', () => {
  expect(worldsOf(lodzkie, { dates: ['2020-06-30'], county: '1014', mode: 'clique' }).facts).toHaveLength(20);
});
