import type { Dataset } from '@splot/core';

/** `make`, computed once per data set and arguments; the arguments are texts, numbers and truth values. */
export function remembered<A extends readonly (string | number | boolean)[], T>(
  make: (dataset: Dataset, ...given: A) => T,
): (dataset: Dataset, ...given: A) => T {
  const known = new WeakMap<Dataset, Map<string, { readonly value: T }>>();
  return (dataset, ...given) => {
    const made = known.get(dataset) ?? new Map<string, { readonly value: T }>();
    known.set(dataset, made);
    const key = JSON.stringify(given);
    const found = made.get(key) ?? { value: make(dataset, ...given) };
    made.delete(key);
    made.set(key, found);
    // Scrubbing asks for many days: the oldest go.
    if (made.size > 400)
      for (const oldest of made.keys()) {
        made.delete(oldest);
        break;
      }
    return found.value;
  };
}
