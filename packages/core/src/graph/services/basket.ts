import type { Dataset } from '../../model/dataset.ts';
import { lookup } from '../../model/lookup.ts';
import { isCounted } from '../../model/standing.ts';
import { dayOf } from '../../time/day.ts';
import { spells } from '../../time/spells.ts';
import { recordsOf } from '../making/records.ts';
import { type Facts, isOn, windowOf } from '../making/window.ts';

/** Where and when a basket is read. */
export interface BasketOptions {
  /** TERYT code; left out: all counties together. */
  readonly county?: string | undefined;
  /** ISO day. */
  readonly date: string;
  readonly policy?: string | undefined;
  /** Who certainly offers (default), or all who possibly do. */
  readonly facts?: Facts | undefined;
}

/** The local basket of services on a day: all rows of `services`, also those nobody offers, and who offers them. */
export interface Basket {
  /** Ids in code-unit order. */
  readonly services: readonly string[];
  /** Institutions that offer anything, in code-unit order. */
  readonly providers: readonly string[];
  /** Places in `providers`, ascending, of those who offer each service. */
  readonly offeredBy: readonly (readonly number[])[];
  /** Beside `offeredBy`: capacity stated, several offers added up; NaN where one of them states none. */
  readonly capacity: readonly (readonly number[])[];
}

/** The basket of a county on a day. O(offers). */
export function basketOn(dataset: Dataset, { county, date, policy = 'evidence-only', facts = 'certain' }: BasketOptions): Basket {
  const day = dayOf(date);
  const services = dataset.services.map(({ id }) => id).sort();
  const known = new Set(services);
  const offers = new Map(services.map((id) => [id, new Set<string>()]));
  for (const { affiliation, institution, window } of recordsOf(dataset, policy, county).incidences) {
    if (known.has(affiliation) && isOn(window, day, facts)) offers.get(affiliation)?.add(institution);
  }
  const providers = [...new Set([...offers.values()].flatMap((ids) => [...ids]))].sort();
  const placeOf = new Map(providers.map((id, i) => [id, i]));
  const capacities = capacitiesOn(dataset, day, policy, facts);
  const offeredBy = services.map((id) =>
    Array.from(offers.get(id) ?? [], (institution) => placeOf.get(institution)!).sort((a, b) => a - b),
  );
  return {
    services,
    providers,
    offeredBy,
    capacity: services.map((id, s) => offeredBy[s]!.map((i) => capacities.get(id)?.get(providers[i]!) ?? NaN)),
  };
}

/** Service -> institution -> capacity of its offers that stand on a day. */
function capacitiesOn(dataset: Dataset, day: number, policy: string, facts: Facts): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const { institutions } = lookup(dataset);
  const capacities = new Map<string, Map<string, number>>();
  for (const spell of spells(dataset, { policy })) {
    if (spell.table !== 'offers' || !isOn(windowOf(spell), day, facts)) continue;
    const { service, institution, capacity } = dataset.offers[spell.at]!;
    if (!isCounted(institutions.get(institution))) continue;
    const ofService = capacities.get(service) ?? new Map<string, number>();
    capacities.set(service, ofService);
    ofService.set(institution, (ofService.get(institution) ?? 0) + capacity);
  }
  return capacities;
}
