import type { Dataset } from './dataset.ts';
import { oncePerDataset } from './memo.ts';
import type { Row, TableName } from './tables.ts';

/** Rows by id, of every table that others point into. */
export type Lookup = { readonly [T in LookedUp]: ReadonlyMap<string, Row<T>> };

type LookedUp = Extract<TableName, 'sources' | 'places' | 'institutions' | 'partnerships' | 'events' | 'services'>;

/** The rows of a data set by id; made once per data set. */
export const lookup: (dataset: Dataset) => Lookup = oncePerDataset((dataset) => ({
  sources: byId(dataset.sources),
  places: byId(dataset.places),
  institutions: byId(dataset.institutions),
  partnerships: byId(dataset.partnerships),
  events: byId(dataset.events),
  services: byId(dataset.services),
}));

function byId<R extends { readonly id: string }>(rows: readonly R[]): ReadonlyMap<string, R> {
  return new Map(rows.map((row) => [row.id, row]));
}
