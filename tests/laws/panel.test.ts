import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { panel } from '#core/compare/panel';
import { series } from '#core/compare/series';
import { networkAt } from '#core/graph/making/network-at';
import type { NetworkOptions } from '#core/graph/making/network-options';
import { directed } from '#core/graph/variants/directed';
import { toRows } from '#core/io/panel/to-rows';
import { catalogue } from '#core/metrics/catalogue';
import { measure } from '#core/metrics/measure';
import { measureChange } from '#core/metrics/measure-change';
import { measurePeriod } from '#core/metrics/measure-period';
import type { Dataset } from '#core/model/dataset';
import type { Reading } from '#core/model/reading';
import { turningPoints } from '#core/time/turning-points';
import { anyDay, asDataset, chronicles } from '#support/chronicles';
import { syntheticRegion } from '#support/synthetic-region';

const modes = ['two-mode', 'direct', 'clique', 'newman', 'jaccard', 'star-lead'] as const;
const counties = [null, '1001', '1002'];

/** Metrics that read one network, in which nothing is drawn and nothing takes long. */
const snapshots = catalogue.filter(({ input, cost }) => input === undefined && cost !== 'exponential').map(({ id }) => id);
const pairs = catalogue.filter(({ input }) => input === 'pair').map(({ id }) => id);
const periods = catalogue.filter(({ input }) => input === 'period').map(({ id }) => id);

/** Every day on its own, as if no other had been asked for. */
function fromScratch(dataset: Dataset, dates: readonly string[], options: Omit<NetworkOptions, 'date' | 'county'>): Reading[] {
  const sorted = [...new Set(dates)].sort();
  return counties.flatMap((code) => {
    const county = code ?? undefined;
    const at = (date: string) => networkAt(dataset, { ...options, county, date });
    const [first = ''] = turningPoints(dataset, { county, policy: options.policy });
    return sorted.flatMap((date, d) => {
      const [before, after] = [d === 0 ? null : at(sorted[d - 1]!), at(date)];
      const isMixed = before !== null && before.directed !== after.directed;
      const from = first === '' || first > date ? date : first;
      return [
        ...measure(after, snapshots),
        ...(before === null ? [] : measureChange(isMixed ? directed(before) : before, isMixed ? directed(after) : after, pairs)),
        ...measurePeriod(dataset, { county, from, to: date, policy: options.policy }, periods),
      ].map((reading) => ({ ...reading, ...(county === undefined ? {} : { county }), date }));
    });
  });
}

describe('incremental equals full', () => {
  test('a panel holds what every day would give by itself, bit for bit', () => {
    const options = fc.record({
      mode: fc.constantFrom(...modes),
      policy: fc.constantFrom('evidence-only', 'last-evidence', 'months:12'),
      facts: fc.constantFrom('certain' as const, 'possible' as const),
      ties: fc.boolean(),
    });
    fc.assert(
      fc.property(chronicles(), fc.array(anyDay, { minLength: 1, maxLength: 4 }), options, (sketched, dates, chosen) => {
        const dataset = asDataset(sketched);
        const found = toRows(panel(dataset, { ...chosen, counties, dates, metrics: [...snapshots, ...pairs, ...periods] }));
        expect(found).toEqual(fromScratch(dataset, dates, chosen));
      }),
      { numRuns: process.env['SPLOT_FULL'] === undefined ? 10 : 1000 },
    );
  });
});

describe('a series of an invented county', () => {
  const region = syntheticRegion({ counties: 3 });
  const county = 'c001';
  const dates = turningPoints(region, { county }).filter((_, i) => i % 9 === 0);

  test('is what each day gives by itself', () => {
    const metric = 'connectedness';
    const found = series(region, { metric, county, dates, mode: 'direct' });
    const rebuilt = dates.flatMap((date) => measure(networkAt(region, { county, date, mode: 'direct' }), [metric]));
    expect(found).toEqual(rebuilt.map((reading, d) => ({ ...reading, county, date: dates[d] })));
  });

  test('starts at the first turning point and has one reading for each', () => {
    const found = series(region, { metric: 'node-count', county });
    expect(found.map(({ date }) => date)).toEqual(turningPoints(region, { county }));
  });

  test('adds up: who joined less who left is how many more there are', () => {
    const read = (metric: string) => series(region, { metric, county, dates }).map(({ value }) => value);
    const [counts, joined, left] = ['node-count', 'members-joined', 'members-left'].map((metric) =>
      metric === 'node-count'
        ? series(region, { metric: { id: metric, parameters: { mode: 'institutions' } }, county, dates }).map(({ value }) => value)
        : read(metric),
    );
    expect(counts!.slice(1).map((count, d) => count - counts![d]!)).toEqual(joined!.map((count, d) => count - left![d]!));
  });

  test('does not depend on the other counties', () => {
    const alone = syntheticRegion({ counties: 2 });
    const read = (dataset: Dataset) => series(dataset, { metric: 'degree', county, dates, mode: 'direct' });
    expect(read(alone)).toEqual(read(region));
  });

  test('is the same when every tie is cut in two at some day', () => {
    const whole = syntheticRegion({ counties: 2, certain: true });
    const cut = '2017-05-05';
    const halves = whole.ties.flatMap((row) => {
      const [from = '', to = ''] = row.time.split('/');
      if (!/^\d{4}-\d\d-\d\d$/.test(from) || !/^\d{4}-\d\d-\d\d$/.test(to) || from >= cut || to < cut) return [row];
      return [
        { ...row, time: `${from}/2017-05-04` },
        { ...row, id: `${row.id}:2`, time: `${cut}/${to}` },
      ];
    });
    expect(halves.length).toBeGreaterThan(whole.ties.length);
    const read = (dataset: Dataset) =>
      series(dataset, { metric: 'strength', county, dates: [...dates, '2017-05-04', cut], mode: 'direct' });
    expect(read({ ...whole, ties: halves })).toEqual(read(whole));
  });
});
