import type { Dataset } from '../../model/dataset.ts';
import type { Network } from '../../model/network.ts';
import { dayOf, isoOf } from '../../time/day.ts';
import { spanOf } from './day-spans.ts';
import { directSeries } from './direct-series.ts';
import { networkAt } from './network-at.ts';
import { checked, type NetworkOptions } from './network-options.ts';
import type { Records } from './record.ts';
import { recordsOf } from './records.ts';
import type { Facts } from './window.ts';

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
export function networkSeries(dataset: Dataset, options: SeriesOptions): readonly Network[] {
  const { days, turns, on } = intervalsOf(dataset, options);
  const networks = new Map<number, Network>();
  let network: Network | undefined;
  days.forEach((day, k) => {
    if (network === undefined || turns[k] === 1) network = on(k);
    networks.set(day, network);
  });
  return options.dates.map((date) => networks.get(dayOf(date))!);
}

/** Networks of many days, one made at a time. */
export interface Intervals {
  /** Day numbers, ascending, each once. */
  readonly days: Int32Array;
  /** 1 for the places of days whose network may differ from that of the day before, and for the first. */
  readonly turns: Uint8Array;
  /** Makes the network of the k-th day. */
  readonly on: (k: number) => Network;
}

/** What `networkSeries` is made from, for whoever needs one network after the other and none for long. @throws TypeError as `networkAt`. */
export function intervalsOf(dataset: Dataset, { dates, ...options }: SeriesOptions): Intervals {
  const asked = checked(dataset, { ...options, date: dates[0] ?? '0000-01-01' });
  const days = Int32Array.from(new Set(dates.map(dayOf))).sort();
  const records = recordsOf(dataset, asked.policy, asked.county);
  const on =
    asked.mode === 'direct' && asked.rollUp === 'unit'
      ? directSeries(dataset, records, asked, days)
      : (k: number) => networkAt(dataset, { ...options, date: isoOf(days[k]!) });
  return { days, turns: turnsOf(days, records, asked.facts), on };
}

/** 1 for the places of days on which something has begun or ended since the day before, and for the first. */
function turnsOf(days: Int32Array, { affiliations, incidences, ties, roster }: Records, facts: Facts): Uint8Array {
  const turns = new Uint8Array(days.length + 1);
  turns[0] = 1;
  for (const list of [affiliations, incidences, ties, roster]) {
    for (const { window } of list) {
      const span = spanOf(days, window, facts);
      if (span === null) continue;
      turns[span.first] = 1;
      turns[span.end] = 1;
    }
  }
  return turns;
}
