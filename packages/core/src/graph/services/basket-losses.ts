import type { Basket } from './basket.ts';

/**
 * Share of the offered services left after 0, 1, … all institutions are gone, on average over every order: a service with nₛ of n providers
 * outlives r losses with chance 1 − C(n − nₛ, r − nₛ) / C(n, r). O(services · n). NaN where nothing is offered.
 */
export function keptAtRandom({ providers, offeredBy }: Basket): Float64Array {
  const n = providers.length;
  const sizes = offeredBy.map(({ length }) => length).filter((size) => size > 0);
  return Float64Array.from({ length: n + 1 }, (_, r) => sizes.reduce((sum, size) => sum + 1 - allGone(n, size, r), 0) / sizes.length);
}

/** As `keptAtRandom`, with the institution gone next whose loss costs most services; of equals the one that offers most, then the first. O(n² · services). */
export function keptWorstFirst({ providers, offeredBy }: Basket): Float64Array {
  const left = offeredBy.filter(({ length }) => length > 0).map((places) => new Set(places));
  const present = new Set(providers.keys());
  const kept = new Float64Array(providers.length + 1);
  const offered = left.length;
  for (let r = 0; r <= providers.length; r++) {
    kept[r] = left.filter(({ size }) => size > 0).length / offered;
    const next = worst(present, left);
    present.delete(next);
    for (const places of left) places.delete(next);
  }
  return kept;
}

/** Area under values at equal distances from 0 to 1, by trapezoids. */
export function areaUnder(values: Float64Array): number {
  let area = 0;
  for (let i = 1; i < values.length; i++) area += (values[i - 1]! + values[i]!) / 2;
  return area / (values.length - 1);
}

/** Chance that the `size` providers of a service are all among `r` of `n` drawn at random. */
function allGone(n: number, size: number, r: number): number {
  let chance = 1;
  for (let k = 0; k < size; k++) chance *= (r - k) / (n - k);
  return r < size ? 0 : chance;
}

function worst(present: ReadonlySet<number>, left: readonly ReadonlySet<number>[]): number {
  let [next, mostLost, mostOffered] = [-1, -1, -1];
  for (const i of present) {
    const own = left.filter((places) => places.has(i));
    const lost = own.filter(({ size }) => size === 1).length;
    if (lost < mostLost || (lost === mostLost && own.length <= mostOffered)) continue;
    [next, mostLost, mostOffered] = [i, lost, own.length];
  }
  return next;
}
