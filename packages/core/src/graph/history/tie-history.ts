import type { Dataset } from '../../model/dataset.ts';
import { recordsOf } from '../making/records.ts';
import { joinedSpells } from './joined-spells.ts';

/** What rows of `ties` say of two institutions, whichever of them a row names first. */
export interface TieHistory {
  /** Lower id first. */
  readonly subject: readonly [string, string];
  /** Days on which they were certainly tied, half-open day numbers that neither touch nor overlap, ascending; empty if on none. */
  readonly spells: readonly (readonly [from: number, to: number])[];
  /** The rows, with their kinds and certain days. */
  readonly rows: readonly { readonly kind: string; readonly from: number; readonly to: number }[];
}

/** Every pair of institutions of a county (of all if left out) that a row may tie on some day, in code-unit order. O(ties · log ties). */
export function tieHistories(dataset: Dataset, policy: string, county: string | undefined): TieHistory[] {
  const rowsOf = new Map<string, Map<string, { kind: string; from: number; to: number }[]>>();
  for (const { from, to, kind, window } of recordsOf(dataset, policy, county).ties) {
    if (from === to || window.possibleFrom >= window.possibleTo) continue;
    const [low, high] = from < to ? [from, to] : [to, from];
    const ofLow = rowsOf.get(low) ?? new Map<string, { kind: string; from: number; to: number }[]>();
    rowsOf.set(low, ofLow);
    const rows = ofLow.get(high) ?? [];
    ofLow.set(high, rows);
    rows.push({ kind, from: window.certainFrom, to: window.certainTo });
  }
  return [...rowsOf]
    .sort(byId)
    .flatMap(([low, ofLow]) =>
      [...ofLow]
        .sort(byId)
        .map(([high, rows]): TieHistory => ({ subject: [low, high], spells: joinedSpells(rows.map(({ from, to }) => [from, to])), rows })),
    );
}

/** Spells cut to the days from `start` to before `end`. */
export function within({ spells }: TieHistory, start: number, end: number): (readonly [from: number, to: number])[] {
  return spells.map(([from, to]) => [Math.max(from, start), Math.min(to, end)] as const).filter(([from, to]) => from < to);
}

function byId([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
