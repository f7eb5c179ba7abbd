import { coreRoles } from './codes.ts';
import type { Dataset } from './dataset.ts';
import { lookup } from './lookup.ts';
import { oncePerDataset } from './memo.ts';
import { isCounted, isUsed } from './standing.ts';
import type { Row } from './tables.ts';

/** A county with something on record. */
export interface County {
  /** TERYT code, or the place id where there is none. */
  readonly code: string;
  readonly name: string;
  /** Id in `places`; where the data set has no places, the id its rows name. */
  readonly place: string;
}

/** Tables whose rows belong to counties. */
export type CountyTable = 'partnerships' | 'memberships' | 'events' | 'participations' | 'ties' | 'offers' | 'waves';

/** Counties with any partnership, event or tie, by code. */
export const counties: (dataset: Dataset) => readonly County[] = oncePerDataset((dataset) => {
  const codes = new Set<string>();
  for (const table of ['partnerships', 'events', 'ties'] as const) {
    for (const row of dataset[table]) {
      if (row.altOf !== '') continue;
      for (const code of countiesOf(dataset, table, row)) codes.add(code);
    }
  }
  return [...codes].sort().map((code) => knownCounties(dataset).get(code) ?? { code, name: code, place: code });
});

/** Whether a code is that of a county the data set knows, with or without anything on record. */
export function isCounty(dataset: Dataset, code: string): boolean {
  return knownCounties(dataset).has(code) || counties(dataset).some((county) => county.code === code);
}

/** @throws TypeError naming the value, if it is no county the data set knows; left out is all of them. */
export function checkCounty(dataset: Dataset, county: string | undefined): void {
  if (county === undefined || isCounty(dataset, county)) return;
  throw new TypeError(`county is the code of a county of the data set, not ${JSON.stringify(county)}`);
}

/**
 * Code of the county a place lies in: the nearest powiat or city with county rights at or above it, '' if there is none.
 * In a data set without places every place named is a county of its own.
 */
function countyOfPlace(dataset: Dataset, place: string): string {
  if (dataset.places.length === 0) return place;
  const { places } = lookup(dataset);
  const passed = new Set<string>();
  for (let at = places.get(place); at !== undefined && !passed.has(at.id); at = places.get(at.parent)) {
    if (at.kind === 'powiat' || at.kind === 'city-county') return at.teryt || at.id;
    passed.add(at.id);
  }
  return '';
}

/** Code of an institution's home county, '' if there is none. */
export function homeCounty(dataset: Dataset, institution: string): string {
  return countyOfPlace(dataset, lookup(dataset).institutions.get(institution)?.place ?? '');
}

/**
 * Codes of the counties a row belongs to, in code order: a partnership to those of its places, else to the home of its leader, else to where most of its core
 * members are at home; an event to that of its place, else of its partnerships; a tie to those of its partnership or event, else to the home its ends share;
 * an offer to those of its partnership, else of its places, else to the provider's home; a survey wave to those of its partnership, else of its place.
 */
export function countiesOf<T extends CountyTable>(dataset: Dataset, table: T, row: Row<T>): readonly string[] {
  return finders[table](dataset, row);
}

const finders: { readonly [T in CountyTable]: (dataset: Dataset, row: Row<T>) => readonly string[] } = {
  partnerships: (dataset, { id }) => ofPartnership(dataset, id),
  memberships: (dataset, { partnership }) => ofPartnership(dataset, partnership),
  events: (dataset, { id }) => ofEvent(dataset, id),
  participations: (dataset, { event }) => ofEvent(dataset, event),
  ties: (dataset, { partnership, event, from, to }) => {
    const inContext = sorted([...ofPartnership(dataset, partnership), ...ofEvent(dataset, event)]);
    if (inContext.length > 0) return inContext;
    const home = homeCounty(dataset, from);
    return home !== '' && home === homeCounty(dataset, to) ? [home] : [];
  },
  offers: (dataset, { partnership, places, institution }) => {
    const inContext = ofPartnership(dataset, partnership);
    if (inContext.length > 0) return inContext;
    const served = ofPlaces(dataset, places);
    return served.length > 0 ? served : sorted([homeCounty(dataset, institution)]);
  },
  waves: (dataset, { partnership, place }) => {
    const inContext = ofPartnership(dataset, partnership);
    return inContext.length > 0 ? inContext : ofPlaces(dataset, [place]);
  },
};

function ofPartnership(dataset: Dataset, id: string): readonly string[] {
  return partnershipCounties(dataset).get(id) ?? [];
}

const partnershipCounties = oncePerDataset((dataset) => {
  const members = new Map<string, Row<'memberships'>[]>();
  for (const row of dataset.memberships) {
    if (!isUsed(row) || !coreRoles.has(row.role) || !isCounted(lookup(dataset).institutions.get(row.institution))) continue;
    const rows = members.get(row.partnership);
    if (rows === undefined) members.set(row.partnership, [row]);
    else rows.push(row);
  }
  return new Map(
    dataset.partnerships.map(({ id, places }) => [
      id,
      places.length > 0 ? ofPlaces(dataset, places) : homeOfMembers(dataset, members.get(id) ?? []),
    ]),
  );
});

function homeOfMembers(dataset: Dataset, rows: readonly Row<'memberships'>[]): readonly string[] {
  const leaders = mostCommonHome(
    dataset,
    rows.filter((row) => row.role === 'leader'),
  );
  return leaders.length > 0 ? leaders : mostCommonHome(dataset, rows);
}

/** The county more of these are at home in than in any other; none if two share the lead. */
function mostCommonHome(dataset: Dataset, rows: readonly Row<'memberships'>[]): readonly string[] {
  const count = new Map<string, number>();
  for (const institution of new Set(rows.map((row) => row.institution))) {
    const home = homeCounty(dataset, institution);
    if (home !== '') count.set(home, (count.get(home) ?? 0) + 1);
  }
  const most = Math.max(...count.values());
  const first = [...count].filter(([, times]) => times === most);
  return first.length === 1 ? first.map(([home]) => home) : [];
}

function ofEvent(dataset: Dataset, id: string): readonly string[] {
  return eventCounties(dataset).get(id) ?? [];
}

const eventCounties = oncePerDataset(
  (dataset) =>
    new Map(
      dataset.events.map(({ id, place, partnerships }) => {
        const held = ofPlaces(dataset, [place]);
        return [id, held.length > 0 ? held : sorted(partnerships.flatMap((partnership) => ofPartnership(dataset, partnership)))];
      }),
    ),
);

function ofPlaces(dataset: Dataset, places: readonly string[]): readonly string[] {
  return sorted(places.map((place) => countyOfPlace(dataset, place)));
}

function sorted(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)].filter((code) => code !== '').sort();
}

const knownCounties = oncePerDataset((dataset) => {
  const known = new Map<string, County>();
  for (const { id, kind, teryt, name } of dataset.places) {
    if (kind === 'powiat' || kind === 'city-county') known.set(teryt || id, { code: teryt || id, name, place: id });
  }
  return known;
});
