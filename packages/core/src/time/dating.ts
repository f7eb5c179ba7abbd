import type { Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import { oncePerDataset } from '../model/memo.ts';
import { isUsed } from '../model/standing.ts';
import { alwaysBounds, unknownBounds, type Bounds } from './bounds.ts';
import { isFault, readEdtf, type Edtf, type Side } from './edtf.ts';

/** When a row says it was so, before containers and policy. */
export interface Dating {
  readonly bounds: Bounds;
  readonly start: Side;
  readonly end: Side;
  /** It has a `time` or a `seen`. */
  readonly dated: boolean;
  /** Latest day the last evidence may be of; the earliest is the day before `bounds.endMin`. */
  readonly evidenceMax: number;
  /** `time` or `seen` carries `?` or `%`. */
  readonly uncertain: boolean;
}

/** Something in force on every day. */
export const unlimited: Dating = {
  bounds: alwaysBounds,
  start: 'open',
  end: 'open',
  dated: false,
  evidenceMax: -Infinity,
  uncertain: false,
};

/** Something possible on every day and certain on none. */
export const undated: Dating = { ...unlimited, bounds: unknownBounds, start: 'unknown', end: 'unknown' };

/** What `datingOf` reads. */
export interface Dated {
  readonly id: string;
  readonly time: string;
  readonly seen: string;
  readonly source?: readonly string[];
}

/**
 * When a row was so, from its `time` and `seen`, and for an open end from the day of its latest source; null if it has neither. Read once per data set.
 *
 * @throws TypeError naming row and text, if a date cannot be read: readers leave such cells out.
 */
export function datingOf(dataset: Dataset, row: Dated): Dating | null {
  if (row.time === '' && row.seen === '') return null;
  const known = datings(dataset).get(row);
  if (known !== undefined) return known;
  const dating = readDating(dataset, row);
  datings(dataset).set(row, dating);
  return dating;
}

const datings = oncePerDataset(() => new Map<Dated, Dating>());

function readDating(dataset: Dataset, row: Dated): Dating {
  const time = row.time === '' ? null : mustRead(row.id, row.time);
  const seen = row.seen === '' ? null : mustRead(row.id, row.seen);
  let { startMin, startMax, endMin, endMax } = time?.bounds ?? unknownBounds;
  let evidenceMax = time?.from?.hi ?? -Infinity;
  if (time?.end === 'open') endMin = Math.max(endMin, latestSourceDay(dataset, row.source ?? []) + 1);
  const first = seen?.from ?? seen?.to;
  const last = seen?.to ?? seen?.from;
  if (first && last) {
    startMax = Math.min(startMax, first.hi);
    endMin = Math.max(endMin, last.lo + 1);
    evidenceMax = last.hi;
  }
  return {
    bounds: { startMin, startMax, endMin, endMax },
    start: time?.start ?? 'unknown',
    end: time?.end ?? 'unknown',
    dated: true,
    evidenceMax: Math.max(evidenceMax, endMin - 1),
    uncertain: time?.uncertain === true || seen?.uncertain === true,
  };
}

/** Whether any row in use has a date. Where none has, the data set is static and everything in it is in force on every day. */
export const hasDates: (dataset: Dataset) => boolean = oncePerDataset((dataset) =>
  [dataset.institutions, dataset.partnerships, dataset.memberships, dataset.events, dataset.ties, dataset.offers].some((rows) =>
    rows.some((row) => isUsed(row) && (row.time !== '' || row.seen !== '')),
  ),
);

/** A date that was checked when it was read. @throws TypeError naming row and text, if it cannot be read. */
export function mustRead(id: string, text: string): Edtf {
  const reading = readEdtf(text);
  if (isFault(reading)) throw new TypeError(`row ${id} is dated ${JSON.stringify(text)}, which is no date`);
  return reading;
}

/** First day the latest of these sources may be of: of its publication, else of the day it was seen; -Infinity if none is dated. */
function latestSourceDay(dataset: Dataset, sources: readonly string[]): number {
  let latest = -Infinity;
  for (const id of sources) {
    const source = lookup(dataset).sources.get(id);
    const text = source?.published || source?.retrieved || '';
    if (text !== '') latest = Math.max(latest, mustRead(id, text).bounds.startMin);
  }
  return latest;
}
