import type { Dataset } from '../model/dataset.ts';
import type { Network } from '../model/network.ts';
import { dayOf, isoOf } from '../time/day.ts';
import { spanOf, turnsOf } from './day-spans.ts';
import { directSeries } from './direct-series.ts';
import { networkAt } from './network-at.ts';
import { checked, type NetworkOptions } from './network-options.ts';
import { recordsOf } from './records.ts';

/** What the networks are made of, and their days, in any order. */
export interface SeriesOptions extends Omit<NetworkOptions, 'date'> {
  /** ISO days. */
  readonly dates: readonly string[];
}

/**
 * The network of each date, as `networkAt` gives it. Dates between which nothing begins or ends have one network, the same object, so that
 * what is worked out for it is worked out once. In mode `direct` ids are compared and looked up once for all dates.
 *
 * @throws TypeError as `networkAt`.
 */
export function networkSeries(dataset: Dataset, { dates, ...options }: SeriesOptions): readonly Network[] {
  const asked = checked(dataset, { ...options, date: dates[0] ?? '0000-01-01' });
  const numbers = dates.map(dayOf);
  const days = Int32Array.from(new Set(numbers)).sort();
  const records = recordsOf(dataset, asked.policy, asked.county);
  const scoped = [...records.affiliations, ...records.incidences, ...records.ties, ...records.roster];
  const turns = turnsOf(
    days.length,
    scoped.flatMap(({ window }) => spanOf(days, window, asked.facts) ?? []),
  );
  const networkOn =
    asked.mode === 'direct' && asked.rollUp === 'unit'
      ? directSeries(dataset, records, asked, days)
      : (k: number) => networkAt(dataset, { ...options, date: isoOf(days[k]!) });
  const networks = new Map<number, Network>();
  let network: Network | undefined;
  days.forEach((day, k) => {
    if (network === undefined || turns[k] === 1) network = networkOn(k);
    networks.set(day, network);
  });
  return numbers.map((day) => networks.get(day)!);
}
