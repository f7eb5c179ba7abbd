import type { Dataset } from '../../model/dataset.ts';
import type { Network } from '../../model/network.ts';
import { dayOf, isoOf } from '../../time/day.ts';
import { checked, type NetworkOptions } from './network-options.ts';
import { networkWhere } from './network-where.ts';
import type { Scoped } from './record.ts';
import { type Doubts, doubtsOn } from './worlds/doubts.ts';
import type { Ground } from './worlds/grounds.ts';
import { contentOf, type UncertainFact } from './worlds/uncertain-fact.ts';

/** What the networks are made of, and their days, in any order. What is certain and what is only possible is what worlds are about. */
export interface WorldsOptions extends Omit<NetworkOptions, 'date' | 'facts'> {
  /** ISO days. */
  readonly dates: readonly string[];
}

/** The uncertain facts behind the networks of some days, and the networks there are when some of them are so. */
export interface Worlds {
  /** In an order that depends neither on that of the rows nor on that of the dates. */
  readonly facts: readonly UncertainFact[];
  /**
   * The networks of the dates in the world where the facts marked 1 are so and those marked 0 are not; one entry a fact. With none so they
   * are those of certain facts, with all so those of possible facts.
   */
  readonly networksIn: (world: Uint8Array) => readonly Network[];
}

/**
 * Every network that the records of a data set allow on some days. The unit of doubt is the row: whatever is dated by an uncertain event, or
 * rests on an uncertain institution or partnership, is so only if that is so; and a row that is uncertain on several of the days is so on all
 * of these or on none. O(records of the county) for each date; a world costs as much as `networkAt`.
 *
 * @throws TypeError as `networkAt`.
 */
export function worldsOf(dataset: Dataset, { dates, ...options }: WorldsOptions): Worlds {
  const asked = checked(dataset, { ...options, facts: 'possible', date: dates[0] ?? isoOf(0) });
  const days = dates.map((date) => doubtsOn(dataset, asked, dayOf(date)));
  const rows = uncertainRows(dataset, days);
  const place = new Map(rows.map(({ key }, f) => [key, f]));
  const needs = days.map(({ grounds }) => new Map([...grounds].map(([record, its]) => [record, its.map((one) => place.get(keyOf(one))!)])));
  return {
    facts: rows.map(({ table, id }) => ({ table, id })),
    networksIn: (world) =>
      days.map(({ records }, k) => {
        const isSo = (record: Scoped) => needs[k]!.get(record)?.every((f) => world[f] === 1) ?? true;
        return networkWhere(dataset, records, asked, isSo);
      }),
  };
}

function uncertainRows(dataset: Dataset, days: readonly Doubts[]): readonly (UncertainFact & { readonly key: string })[] {
  const found = new Map<string, Ground>();
  for (const { grounds } of days) for (const its of grounds.values()) for (const one of its) found.set(keyOf(one), one);
  return [...found]
    .map(([key, { table, at }]) => ({ key, table, id: dataset[table][at]!.id, content: contentOf(dataset, table, at) }))
    .sort((a, b) => (a.content < b.content ? -1 : 1));
}

function keyOf({ table, at }: Ground): string {
  return `${table} ${at}`;
}
