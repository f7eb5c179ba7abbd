import { events, memberships, participations, partnerships, ties } from './tables/cooperation.ts';
import { changes, institutions, names } from './tables/institutions.ts';
import { places, sectors, sources } from './tables/reference.ts';
import { offers, services } from './tables/services.ts';
import { invitations, reports, scales, waves } from './tables/surveys.ts';
import type { RowOf } from './column.ts';

/** Every table of a data set, in the order in which they are written and validated. */
export const tables = {
  sources,
  places,
  sectors,
  institutions,
  names,
  partnerships,
  memberships,
  events,
  participations,
  ties,
  services,
  offers,
  waves,
  invitations,
  reports,
  scales,
  changes,
} as const;

/** Name of a table. */
export type TableName = keyof typeof tables;

/** A row of a table. */
export type Row<T extends TableName> = RowOf<(typeof tables)[T]>;

/** Table names in the order of `tables`. */
export const tableNames = Object.keys(tables) as readonly TableName[];
