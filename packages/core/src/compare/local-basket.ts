import { keptAtRandom, keptWorstFirst } from '../graph/services/basket-losses.ts';
import { type Basket, type BasketOptions, basketOn } from '../graph/services/basket.ts';
import { checkCounty } from '../model/county.ts';
import type { Dataset } from '../model/dataset.ts';
import { policyOf } from '../time/policy.ts';

/** Where, when and against what a basket is read. */
export interface LocalBasketOptions extends Omit<BasketOptions, 'facts'> {
  /** Ids of the services there ought to be. Default: all rows of `services`. */
  readonly reference?: readonly string[] | undefined;
}

/** One service of the reference basket. */
export interface BasketService {
  readonly id: string;
  /** Who certainly offers it on the day, in code-unit order. */
  readonly providers: readonly string[];
  /** Who may offer it besides. */
  readonly possible: readonly string[];
  /** `missing`: nobody, not even possibly; `not-determined`: nobody for certain; `single`: one for certain; `several`: more. */
  readonly supply: 'missing' | 'not-determined' | 'single' | 'several';
}

/** What an institution means to the basket. */
export interface BasketProvider {
  readonly id: string;
  /** Services it certainly offers. */
  readonly services: readonly string[];
  /** Those of them that nobody would certainly offer any more without it. */
  readonly lost: readonly string[];
}

/** The local basket of services of a county on a day, against what there ought to be. Lists are in code-unit order. */
export interface LocalBasket {
  readonly services: readonly BasketService[];
  readonly providers: readonly BasketProvider[];
  /** Place k: share of the reference offered by at least k + 1 institutions for certain. */
  readonly coverage: Float64Array;
  /** Share of the offered services left after 0, 1, ... all institutions are gone: on average over every order, and the costliest first. */
  readonly robustness: { readonly random: Float64Array; readonly worstFirst: Float64Array };
}

/**
 * Who offers what, what is missing, what hangs on one institution and what its leaving would cost.
 *
 * @throws TypeError for a day, county or policy that is none and a reference that names a service the data set lacks.
 */
export function localBasket(dataset: Dataset, { reference, ...options }: LocalBasketOptions): LocalBasket {
  checkCounty(dataset, options.county);
  policyOf(options.policy ?? 'evidence-only');
  const known = new Set(dataset.services.map(({ id }) => id));
  const asked = [...new Set(reference ?? known)].sort();
  for (const id of asked) {
    if (!known.has(id)) throw new TypeError(`reference names a service that is not there: ${JSON.stringify(id)}`);
  }
  const certain = among(basketOn(dataset, options), asked);
  const possible = among(basketOn(dataset, { ...options, facts: 'possible' }), asked);
  const services = asked.map((id, s): BasketService => {
    const providers = idsOf(certain, s);
    const further = idsOf(possible, s).filter((one) => !providers.includes(one));
    const supply = providers.length > 1 ? 'several' : providers.length === 1 ? 'single' : further.length > 0 ? 'not-determined' : 'missing';
    return { id, providers, possible: further, supply };
  });
  const most = Math.max(0, ...services.map(({ providers }) => providers.length));
  return {
    services,
    providers: certain.providers.map((id) => {
      const own = services.filter(({ providers }) => providers.includes(id));
      return { id, services: own.map((one) => one.id), lost: own.filter(({ supply }) => supply === 'single').map((one) => one.id) };
    }),
    coverage: Float64Array.from(
      { length: most },
      (_, k) => services.filter(({ providers }) => providers.length > k).length / services.length,
    ),
    robustness: { random: keptAtRandom(certain), worstFirst: keptWorstFirst(certain) },
  };
}

/** The part of a basket that is asked for, and those who offer any of it. */
function among(basket: Basket, asked: readonly string[]): Basket {
  const places = asked.map((id) => basket.services.indexOf(id));
  const offering = new Set(places.flatMap((place) => basket.offeredBy[place] ?? []));
  const kept = [...basket.providers.keys()].filter((i) => offering.has(i));
  const placeOf = new Map(kept.map((i, k) => [i, k]));
  return {
    services: asked,
    providers: kept.map((i) => basket.providers[i]!),
    offeredBy: places.map((place) => (basket.offeredBy[place] ?? []).map((i) => placeOf.get(i)!)),
    capacity: places.map((place) => basket.capacity[place] ?? []),
  };
}

function idsOf({ providers, offeredBy }: Basket, service: number): string[] {
  return (offeredBy[service] ?? []).map((i) => providers[i]!);
}
