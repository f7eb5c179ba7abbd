import { addMonths, isoOf } from '#core/time/day';
import type { Draws } from './draws.ts';

/** When something really was so, as half-open day numbers; it may last beyond what is known. */
export interface Life {
  readonly from: number;
  readonly to: number;
}

/** How a fact stands in the documents. */
export interface Evidence {
  readonly time: string;
  readonly seen: string;
  readonly source: readonly string[];
  readonly certainty: string;
  readonly note: string;
}

/** What county documents are dated from and to, and whether they leave anything open. */
export interface Archive {
  readonly county: string;
  readonly lastDay: number;
  readonly certain: boolean;
}

/** Id of the yearbook of a county that speaks of a day. */
export function yearbook({ county, lastDay }: Archive, day: number): string {
  return `${county}-src-${isoOf(Math.min(day, lastDay)).slice(0, 4)}`;
}

/** The documents' words for a spell: days, months or years, an end that is known, open or never mentioned, evidence instead of a date. */
export function written(draws: Draws, archive: Archive, { from, to }: Life): Evidence {
  const { lastDay, certain } = archive;
  const isOver = to <= lastDay;
  const last = Math.min(to - 1, lastDay);
  const ended = isOver ? isoOf(to - 1) : '..';
  const source = [...new Set([yearbook(archive, from), yearbook(archive, last)])];
  if (certain) return { time: `${isoOf(from)}/${isoOf(to - 1)}`, seen: '', source, certainty: 'stated', note: '' };
  const start = startOf(draws, from);
  const sure = certaintyOf(draws);
  switch (draws.between(0, 9)) {
    case 0: // Somebody noted the beginning and nobody the end.
      return { ...sure, time: `${start}/`, seen: '', source: source.slice(0, 1) };
    case 1:
    case 2:
      return { ...sure, time: `${start}/`, seen: isoOf(last), source };
    case 3: // Known from lists alone.
      return { ...sure, time: '', seen: from < last ? `${isoOf(from)}/${isoOf(last)}` : isoOf(from), source };
    case 4:
      return { ...sure, time: isOver ? `${start}/${ended.slice(0, 7)}` : `${start}/..`, seen: '', source };
    default:
      return { ...sure, time: `${start}/${ended}`, seen: '', source };
  }
}

/** The documents' words for a single day. */
export function writtenDay(draws: Draws, archive: Archive, day: number): Evidence {
  const source = [yearbook(archive, day)];
  if (archive.certain) return { time: isoOf(day), seen: '', source, certainty: 'stated', note: '' };
  const iso = isoOf(day);
  const time = draws.chance(0.9) ? iso : draws.chance(0.5) ? iso.slice(0, 7) : `[${iso}..${isoOf(day + draws.between(1, 6))}]`;
  return { ...certaintyOf(draws), time, seen: '', source };
}

/** The day some months later, moved by up to two weeks. */
export function monthsLater(draws: Draws, day: number, months: number): number {
  return addMonths(day, months) + draws.between(0, 14);
}

function startOf(draws: Draws, from: number): string {
  const iso = isoOf(from);
  if (draws.chance(0.75)) return iso;
  if (draws.chance(0.6)) return iso.slice(0, 7);
  return draws.chance(0.5) ? `${iso.slice(0, 7)}~` : `${iso}?`;
}

function certaintyOf(draws: Draws): Pick<Evidence, 'certainty' | 'note'> {
  if (draws.chance(0.88)) return { certainty: 'stated', note: '' };
  return { certainty: draws.chance(0.8) ? 'inferred' : 'assumed', note: 'Zmyślony wniosek.' };
}
