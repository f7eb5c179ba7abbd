import type { Network } from '../../model/network.ts';
import { memoised } from './memo.ts';
import { type Sliced, sliced, type Steps, type Work } from './work.ts';

/** A search that pauses now and then, each time to say how many steps it took since the last. */
export type Search<T> = Generator<number, T, undefined>;

/** A result of a network that may take too long to find: null where it takes more than `limit` steps. */
export interface Limited<T> {
  (network: Network, limit: number): T | null;
  readonly steps: (network: Network, limit: number) => Steps;
}

/** As `sliced`, for a search of which nobody knows beforehand how long it takes. It is made once for each network and limit. */
export function limited<T>(begin: (network: Network) => Search<T>): Limited<T> {
  const byLimit = memoised(() => new Map<number, Sliced<T | null>>());
  const within = (network: Network, limit: number): Sliced<T | null> => {
    const known = byLimit(network).get(limit);
    if (known !== undefined) return known;
    const search = sliced((one) => searched(begin(one), limit));
    byLimit(network).set(limit, search);
    return search;
  };
  return Object.assign((network: Network, limit: number): T | null => within(network, limit)(network), {
    steps: (network: Network, limit: number) => within(network, limit).steps(network),
  });
}

/** Slices of equally many steps; those after the end of the search have nothing to do. */
function searched<T>(search: Search<T>, limit: number): Work<T | null> {
  const together = Math.max(2 ** 15, Math.ceil(limit / 512));
  let taken = 0;
  let isOver = false;
  let found: T | null = null;
  const run = (): void => {
    for (const until = taken + together; !isOver && taken < until; ) {
      const next = search.next();
      if (next.done === true) found = next.value;
      else taken += next.value;
      isOver = next.done === true || taken > limit;
    }
  };
  return { slices: Math.ceil(limit / together) + 1, run, result: () => found };
}
