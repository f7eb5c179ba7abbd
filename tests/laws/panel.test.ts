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
