import fc from 'fast-check';
import { expect, test } from 'vitest';
import { networkAt } from '#core/graph/making/network-at';
import { networkSeries, type SeriesOptions } from '#core/graph/making/network-series';
import { anyDay, asDataset, chronicles } from '#support/chronicles';
import { dataset } from '#support/dataset';

const choice: fc.Arbitrary<Omit<SeriesOptions, 'dates'>> = fc.record({
  county: fc.constantFrom(undefined, '1001', '1002'),
  // Most of them direct, which goes a way of its own.
  mode: fc.constantFrom('direct', 'direct', 'direct', 'two-mode', 'clique', 'star-lead'),
  affiliations: fc.constantFrom('partnerships', 'events'),
  kinds: fc.constantFrom([], [], ['info'], ['info', 'refer']),
  support: fc.boolean(),
  rollUp: fc.constantFrom('unit', 'unit', 'parent'),
  facts: fc.constantFrom('certain', 'possible'),
  policy: fc.constantFrom('evidence-only', 'last-evidence', 'project-end', 'months:7'),
  facet: fc.constantFrom('sector', 'area', 'tier'),
});

const county = {
  institutions: [
    { id: 'mops', area: 'SOC', sector: 'PUB-SG' },
    { id: 'pcpr', area: 'SOC' },
    { id: 'szkoła', area: 'EDU', time: '2020/2021' },
  ],
  ties: [
    { from: 'mops', to: 'pcpr', kind: 'info', strength: 2, time: '2019/2020' },
    { from: 'pcpr', to: 'mops', kind: 'case', strength: 0.1, time: '2020/2022' },
    { from: 'mops', to: 'pcpr', kind: 'refer', strength: 0.2, time: '2020/2022' },
    { from: 'szkoła', to: 'pcpr', kind: 'info', directed: true, time: '2021' },
  ],
} as const;

test('the networks of several days are those of each day, whatever the order of the days', () => {
  fc.assert(
    fc.property(chronicles(), fc.array(anyDay, { maxLength: 8 }), choice, (rows, dates, options) => {
      const data = asDataset(rows);
      expect(networkSeries(data, { ...options, dates })).toEqual(dates.map((date) => networkAt(data, { ...options, date })));
    }),
    { numRuns: 500 },
  );
});

test('ties that end, run side by side or have a direction are those of the day', () => {
  const dates = ['2018-06-01', '2019-06-01', '2019-07-01', '2020-06-01', '2021-06-01', '2022-06-01', '2023-06-01'];
  const data = dataset(county);
  for (const options of [{}, { kinds: ['info'] }, { facet: 'area' }] as const) {
    expect(networkSeries(data, { ...options, dates })).toEqual(dates.map((date) => networkAt(data, { ...options, date })));
  }
});

test('as long as nothing begins or ends the network stays the same object', () => {
  const [first, again, later, once] = networkSeries(dataset(county), { dates: ['2019-03-01', '2019-11-30', '2021-06-01', '2019-03-01'] });
  expect(again).toBe(first);
  expect(once).toBe(first);
  expect(later).not.toBe(first);
});

test('no dates, no networks; a date that is none is refused', () => {
  expect(networkSeries(dataset(county), { dates: [] })).toEqual([]);
  expect(() => networkSeries(dataset(county), { dates: ['2020-01-01', '2020-13-01'] })).toThrow(TypeError);
});
