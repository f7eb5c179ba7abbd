import type { Dataset } from './dataset.ts';

/** `make`, computed once per data set and kept as long as the data set lives. */
export function oncePerDataset<T>(make: (dataset: Dataset) => T): (dataset: Dataset) => T {
  const made = new WeakMap<Dataset, { readonly value: T }>();
  return (dataset) => {
    const known = made.get(dataset);
    if (known !== undefined) return known.value;
    const value = make(dataset);
    made.set(dataset, { value });
    return value;
  };
}

/** `make`, computed once per data set and name. */
export function oncePerName<T>(make: (dataset: Dataset, name: string) => T): (dataset: Dataset, name: string) => T {
  const byName = oncePerDataset(() => new Map<string, { readonly value: T }>());
  return (dataset, name) => {
    const known = byName(dataset).get(name);
    if (known !== undefined) return known.value;
    const value = make(dataset, name);
    byName(dataset).set(name, { value });
    return value;
  };
}
