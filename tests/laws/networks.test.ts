import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { networkAt } from '#core/graph/making/network-at';
import type { NetworkOptions } from '#core/graph/making/network-options';
import { countiesOf } from '#core/model/county';
import type { Network } from '#core/model/network';
import { dayOf, isoOf } from '#core/time/day';
import { stateOn } from '#core/time/spell';
import { spells } from '#core/time/spells';
import { turningPoints } from '#core/time/turning-points';
import { anyDay, asDataset, chronicles } from '#support/chronicles';
import type { Sketched } from '#support/dataset';
import { tiesOf } from '#support/ties';

const policy = fc.constantFrom('evidence-only', 'last-evidence', 'project-end', 'months:0', 'months:7');
const choice: fc.Arbitrary<Omit<NetworkOptions, 'date'>> = fc.record({
  county: fc.constantFrom(undefined, '1001', '1002'),
  mode: fc.constantFrom('two-mode', 'direct', 'clique', 'newman', 'jaccard', 'star-lead'),
  affiliations: fc.constantFrom('partnerships', 'events'),
  ties: fc.boolean(),
  support: fc.boolean(),
  rollUp: fc.constantFrom('unit', 'parent'),
  facts: fc.constantFrom('certain', 'possible'),
  policy,
});

/** A network as plain values, `made` included. */
function plain(network: Network): object {
  return { ...network, modes: network.modes === null ? null : Array.from(network.modes) };
}

describe('a network of a day', () => {
  test('holds among what is possible all that is certain', () => {
    fc.assert(
      fc.property(chronicles(), anyDay, choice, (rows, date, options) => {
        const data = asDataset(rows);
        const [certain, possible] = (['certain', 'possible'] as const).map((facts) => networkAt(data, { ...options, date, facts }));
        expect(possible?.nodes).toEqual(expect.arrayContaining([...(certain?.nodes ?? [])]));
        expect(pairsOf(possible)).toEqual(expect.arrayContaining(pairsOf(certain)));
      }),
    );
  });

  test('is the same on any two days between which no turning point lies', () => {
    fc.assert(
      fc.property(chronicles(), anyDay, fc.nat(), choice, (rows, date, ahead, options) => {
        const data = asDataset(rows);
        const days = turningPoints(data, { county: options.county, policy: options.policy });
        const next = days.find((day) => day > date) ?? isoOf(dayOf(date) + 1000);
        const later = isoOf(dayOf(date) + (ahead % (dayOf(next) - dayOf(date))));
        expect(plain(networkAt(data, { ...options, date: later }))).toEqual(plain(networkAt(data, { ...options, date })));
      }),
    );
  });

  test('is the same four hundred years later, when every date is', () => {
    fc.assert(
      fc.property(chronicles(), anyDay, choice, (rows, date, options) => {
        const shifted = asDataset(shiftedBy400Years(rows));
        const later = networkAt(shifted, { ...options, date: addedTo(date) });
        expect(plain(later)).toEqual(plain(networkAt(asDataset(rows), { ...options, date })));
        expect(turningPoints(shifted, { policy: options.policy })).toEqual(
          turningPoints(asDataset(rows), { policy: options.policy }).map(addedTo),
        );
      }),
    );
  });

  test('is made of nothing but the facts in force on that day', () => {
    fc.assert(
      fc.property(chronicles({ certain: true }), anyDay, choice, (rows, date, options) => {
        const data = asDataset(rows);
        const inForce = new Set(
          spells(data, { policy: options.policy })
            .filter((spell) => stateOn(spell, date) !== 'out')
            .map(({ table, id }) => `${table} ${id}`),
        );
        const kept = (table: 'memberships' | 'participations' | 'ties') => data[table].filter(({ id }) => inForce.has(`${table} ${id}`));
        const rebuilt = { ...data, memberships: kept('memberships'), participations: kept('participations'), ties: kept('ties') };
        expect(plain(networkAt(rebuilt as typeof data, { ...options, date }))).toEqual(plain(networkAt(data, { ...options, date })));
      }),
    );
  });

  test('of a county is that of a data set of its rows alone', () => {
    fc.assert(
      fc.property(chronicles(), anyDay, choice, (rows, date, options) => {
        const data = asDataset(rows);
        const county = '1001';
        const alone = {
          ...data,
          partnerships: data.partnerships.filter(
            (row) => row.kind === 'programme' || countiesOf(data, 'partnerships', row).includes(county),
          ),
          memberships: data.memberships.filter((row) => countiesOf(data, 'memberships', row).includes(county)),
          events: data.events.filter((row) => countiesOf(data, 'events', row).includes(county)),
          participations: data.participations.filter((row) => countiesOf(data, 'participations', row).includes(county)),
          ties: data.ties.filter((row) => countiesOf(data, 'ties', row).includes(county)),
        };
        // Whether the data set is dated at all is a property of the whole of it.
        fc.pre(turningPoints(alone).length > 0);
        const whole = { ...options, date, county };
        expect(plain(networkAt(alone, { ...whole, county: undefined }))).toEqual(plain(networkAt(data, whole)));
      }),
    );
  });
});

describe('what never changes a network', () => {
  test('the order of rows', () => {
    fc.assert(
      fc.property(chronicles(), anyDay, choice, (rows, date, options) => {
        const data = asDataset(rows);
        const turned = Object.fromEntries(
          Object.entries(data).map(([table, value]) => [table, Array.isArray(value) ? value.toReversed() : value]),
        );
        expect(plain(networkAt(turned as typeof data, { ...options, date }))).toEqual(plain(networkAt(data, { ...options, date })));
      }),
    );
  });

  test('the names of institutions', () => {
    fc.assert(
      fc.property(chronicles(), anyDay, choice, (rows, date, options) => {
        const rename = (id: string) => (institutions.has(id) ? `z${institutions.size - [...institutions].indexOf(id)}` : id);
        const institutions = new Set((rows.institutions ?? []).map(({ id = '' }) => id));
        const renamed = renamedRows(rows, rename);
        const [before, after] = [networkAt(asDataset(rows), { ...options, date }), networkAt(asDataset(renamed), { ...options, date })];
        expect([...after.nodes].sort()).toEqual(before.nodes.map(rename).sort());
        expect(undirectedPairs(after).sort()).toEqual(
          undirectedPairs(before)
            .map((pair) => pair.map(rename).sort())
            .sort(),
        );
      }),
    );
  });

  test('rows of plans, collective bodies and contradicted rows', () => {
    fc.assert(
      fc.property(chronicles(), anyDay, choice, (rows, date, options) => {
        const data = asDataset(rows);
        const more = asDataset(withRowsThatNeverCount(rows));
        expect(plain(networkAt(more, { ...options, date }))).toEqual(plain(networkAt(data, { ...options, date })));
        expect(turningPoints(more, options)).toEqual(turningPoints(data, options));
      }),
    );
  });

  test('being made: the data set stays as it was', () => {
    fc.assert(
      fc.property(chronicles(), anyDay, choice, (rows, date, options) => {
        const frozen = asDataset(rows);
        for (const table of Object.values(frozen)) if (Array.isArray(table)) table.forEach((row) => Object.freeze(row));
        expect(() => networkAt(Object.freeze(frozen), { ...options, date })).not.toThrow();
      }),
      { numRuns: 30 },
    );
  });
});

function pairsOf(network: Network | undefined): string[] {
  return network === undefined ? [] : undirectedPairs(network).map((pair) => pair.join('-'));
}

function undirectedPairs(network: Network): string[][] {
  const pairs = tiesOf(network).map((tie) => (tie.split(' ')[0] ?? '').split(/[->]/).sort());
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}

function addedTo(date: string): string {
  return date.replaceAll(/\d{4}(?=-|$|\/|~|\?)/g, (year) => String(Number(year) + 400));
}

function shiftedBy400Years(rows: Sketched): Sketched {
  const shiftText = (text: string) =>
    text.replaceAll(/\b(\d{4})((?:-\d\d){0,2})\b/g, (_, year: string, rest: string) => `${Number(year) + 400}${rest}`);
  return JSON.parse(JSON.stringify(rows), (key, value: unknown) =>
    (key === 'time' || key === 'seen' || key === 'published') && typeof value === 'string' ? shiftText(value) : value,
  ) as Sketched;
}

function renamedRows(rows: Sketched, rename: (id: string) => string): Sketched {
  const keys = new Set(['id', 'institution', 'from', 'to', 'parent']);
  return JSON.parse(JSON.stringify(rows), (key, value: unknown) =>
    keys.has(key) && typeof value === 'string' ? rename(value) : value,
  ) as Sketched;
}

function withRowsThatNeverCount(rows: Sketched): Sketched {
  const always = { time: '1990/2040' };
  return {
    ...rows,
    institutions: [
      ...(rows.institutions ?? []),
      { id: 'all', kind: 'collective', place: 'p1' },
      { id: 'new', kind: 'planned', place: 'p1' },
    ],
    partnerships: [
      ...(rows.partnerships ?? []),
      { id: 'plan', kind: 'team', status: 'planned', places: ['p1'], ...always },
      { id: 'off', kind: 'team', status: 'cancelled', places: ['p1'], ...always },
      { id: 'other', kind: 'team', altOf: 't1', places: ['p1'], ...always },
    ],
    memberships: [
      ...(rows.memberships ?? []),
      ...['t1', 't2', 'plan', 'off', 'other'].flatMap((partnership) =>
        ['all', 'new'].map((institution) => ({ partnership, institution, role: 'leader', ...always })),
      ),
      { partnership: 'plan', institution: 'a', role: 'leader', ...always },
      { partnership: 'off', institution: 'a', role: 'leader', ...always },
      { partnership: 'other', institution: 'a', role: 'leader', ...always },
      { partnership: 't1', institution: 'a', role: 'leader', status: 'planned', ...always },
      { partnership: 't1', institution: 'a', role: 'leader', altOf: 'memberships:1', ...always },
    ],
    events: [...(rows.events ?? []), { id: 'm9', kind: 'working', status: 'planned', place: 'p1', ...always }],
    participations: [
      ...(rows.participations ?? []),
      { event: 'm9', institution: 'a', capacity: ['attended'] },
      { event: 'm1', institution: 'all', capacity: ['attended'] },
      { event: 'm1', institution: 'a', capacity: ['attended'], altOf: 'participations:1' },
    ],
    ties: [
      ...(rows.ties ?? []),
      { from: 'a', to: 'all', kind: 'info', ...always },
      { from: 'a', to: 'b', kind: 'info', status: 'planned', ...always },
      { from: 'a', to: 'b', kind: 'refer', altOf: 'ties:1', ...always },
    ],
  };
}
