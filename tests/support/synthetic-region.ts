import type { Dataset } from '#core/model/dataset';
import type { Row } from '#core/model/tables';
import { dayFrom, isoOf } from '#core/time/day';
import { dataset } from './dataset.ts';
import { cooperationOf, type Programme } from './synthetic-region/cooperation.ts';
import { drawsOf } from './synthetic-region/draws.ts';
import { meetingsOf } from './synthetic-region/meetings.ts';
import { rosterOf } from './synthetic-region/roster.ts';
import { offersOf, services } from './synthetic-region/services.ts';
import { tiesOf } from './synthetic-region/ties.ts';
import { type Archive, yearbook } from './synthetic-region/written.ts';

/** How large an invented region is. */
export interface RegionSize {
  /** A voivodeship has some 24, Poland 380; each 24 make an invented voivodeship. */
  readonly counties?: number;
  readonly seed?: number;
  /** Every day known and every fact stated, so that the certain network is the only one. */
  readonly certain?: boolean;
}

const firstDay = dayFrom(2010, 1, 1);
const lastDay = dayFrom(2024, 12, 31);
const years = Array.from({ length: 15 }, (_, i) => 2010 + i);
const inVoivodeship = 24;

const programmes: readonly Programme[] = [
  { id: 'prj-a', from: dayFrom(2012, 9, 1), to: dayFrom(2015, 7, 1), share: 0.5 },
  { id: 'prj-b', from: dayFrom(2018, 8, 1), to: dayFrom(2021, 11, 1), share: 0.9 },
  { id: 'prj-c', from: dayFrom(2022, 3, 1), to: dayFrom(2024, 7, 1), share: 0.4 },
];

/** Title of every invented region: nobody shall take it for a place there is. */
const inventedTitle = 'Zmyślony region, nie są to dane rzeczywiste / An invented region, not real data';

/**
 * A region that might be, from 2010 to 2024: projects found partnerships in its counties, which grow, stall, end with the money or outlive it; members come
 * and go, meet, tie and offer services; documents tell of it as documents do. Codes of its counties are `c000`, `c001`, ...; a county is the same in a region
 * of any size. About 5 ms a county.
 */
export function syntheticRegion({ counties = 24, seed = 1, certain = false }: RegionSize = {}): Dataset {
  const rows = new Rows();
  for (let v = 0; v * inVoivodeship < counties; v++) {
    const id = `w${String(v).padStart(2, '0')}`;
    rows.places.push({ id, name: `województwo zmyślone ${v + 1}`, kind: 'voivodeship' });
    rows.institutions.push({ id: `${id}-rcps`, name: `centrum polityki społecznej ${v + 1}`, place: id, ...regional });
  }
  for (let c = 0; c < counties; c++) addCounty(rows, c, seed, certain);
  return dataset(Object.fromEntries(Object.entries(rows)), { title: inventedTitle, horizon: isoOf(lastDay) });
}

/** Codes of the counties of an invented region. */
export function countiesOfRegion(counties: number): string[] {
  return Array.from({ length: counties }, (_, c) => codeOf(c));
}

function addCounty(rows: Rows, c: number, seed: number, certain: boolean): void {
  const county = codeOf(c);
  const voivodeship = `w${String(Math.floor(c / inVoivodeship)).padStart(2, '0')}`;
  const draws = drawsOf(seed, c);
  const archive: Archive = { county, lastDay, certain };
  rows.places.push({ id: county, name: `powiat zmyślony ${c + 1}`, kind: 'powiat', parent: voivodeship });
  for (const year of years) {
    const id = yearbook(archive, dayFrom(year, 7, 1));
    rows.sources.push({ id, title: `zmyślony rocznik ${year} (${county})`, published: `${year}-12-31`, kind: 'report' });
  }
  const roster = rosterOf(draws, archive, firstDay);
  const { partnerships, memberships, teams } = cooperationOf(draws, archive, roster.actors, programmes);
  const { events, participations } = meetingsOf(draws, archive, teams, roster.actors);
  const convener = `${voivodeship}-rcps`;
  append(rows.institutions, roster.rows);
  append(rows.partnerships, partnerships);
  append(rows.memberships, memberships);
  append(rows.events, events);
  append(rows.participations, participations);
  for (const { id, source = [] } of events) {
    if (!draws.chance(0.5)) continue;
    rows.participations.push({
      event: id!,
      institution: convener,
      capacity: ['facilitated'],
      role: ['animator'],
      source,
      certainty: 'stated',
    });
  }
  append(rows.ties, tiesOf(draws, archive, teams, roster.actors, firstDay));
  append(rows.offers, offersOf(draws, archive, roster.actors, firstDay));
}

class Rows {
  readonly sources: Partial<Row<'sources'>>[] = [{ id: 'src', title: 'zmyślony plan programów', published: isoOf(lastDay), kind: 'other' }];
  readonly places: Partial<Row<'places'>>[] = [];
  readonly institutions: Partial<Row<'institutions'>>[] = [];
  readonly partnerships: Partial<Row<'partnerships'>>[] = programmes.map(({ id, from, to }) => ({
    id,
    kind: 'programme',
    name: `projekt zmyślony ${id}`,
    places: ['w00'],
    time: `${isoOf(from)}/${isoOf(to - 1)}`,
    source: ['src'],
  }));
  readonly memberships: Partial<Row<'memberships'>>[] = [];
  readonly events: Partial<Row<'events'>>[] = [];
  readonly participations: Partial<Row<'participations'>>[] = [];
  readonly ties: Partial<Row<'ties'>>[] = [];
  readonly services = services.map((row) => ({ ...row }));
  readonly offers: Partial<Row<'offers'>>[] = [];
}

const regional = { sector: 'PUB-SG', area: 'SOC', tier: 'voivodeship', source: ['src'] } as const;

function codeOf(c: number): string {
  return `c${String(c).padStart(3, '0')}`;
}

/** As `push`, for lists too long to be arguments. */
function append<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}
