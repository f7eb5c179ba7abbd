import type { Dataset } from '../../model/dataset.ts';
import { addMonths } from '../../time/day.ts';
import { type Facts, isOn, type Window } from '../making/window.ts';
import type { Observed } from './attendance.ts';
import { type TieWindows, tieWindows } from './tie-windows.ts';

/** How often something happened to pairs, of those to which it could. */
export interface Rate {
  readonly happened: number;
  readonly atRisk: number;
}

/**
 * Ties that began: over all whole steps of the period, pairs certainly present on the first day of a step and certainly without a tie the day
 * before are at risk; those count that get a tie during the step on a day before which none was possible.
 */
export function formed(dataset: Dataset, period: Observed, months: number): Rate {
  return pooled(dataset, period, months, (windows, first, next) => {
    const here = [...windows.present.values()].filter((window) => isOn(window, first, 'certain')).length;
    let [tied, happened] = [0, 0];
    for (const [key, rows] of windows.pairs) {
      if (!areThere(windows, key, first)) continue;
      if (isTied(rows, first - 1, 'possible')) tied++;
      else if (rows.some((row) => isWithin(row.certainFrom, row, first, next) && !isTied(rows, row.certainFrom - 1, 'possible')))
        happened++;
    }
    return { happened, atRisk: (here * (here - 1)) / 2 - tied };
  });
}

/**
 * Ties that ended: pairs certainly tied the day before a step are at risk; those count whose tie is over on a day of the step, certainly, and
 * was so the day before: where nobody wrote down an end, nothing has ended.
 */
export function dissolved(dataset: Dataset, period: Observed, months: number): Rate {
  return pooled(dataset, period, months, ({ pairs }, first, next) => {
    let [atRisk, happened] = [0, 0];
    for (const rows of pairs.values()) {
      if (!isTied(rows, first - 1, 'certain')) continue;
      atRisk++;
      if (rows.some((row) => isWithin(row.certainTo, row, first, next) && !isTied(rows, row.certainTo, 'possible'))) happened++;
    }
    return { happened, atRisk };
  });
}

function pooled(
  dataset: Dataset,
  period: Observed,
  months: number,
  inStep: (windows: TieWindows, first: number, next: number) => Rate,
): Rate {
  const windows = tieWindows(dataset, period);
  let [happened, atRisk] = [0, 0];
  for (let k = 0; addMonths(windows.start, months * (k + 1)) <= windows.end; k++) {
    const step = inStep(windows, addMonths(windows.start, months * k), addMonths(windows.start, months * (k + 1)));
    happened += step.happened;
    atRisk += step.atRisk;
  }
  return { happened, atRisk };
}

function isWithin(day: number, { certainFrom, certainTo }: Window, first: number, next: number): boolean {
  return certainFrom < certainTo && first <= day && day < next;
}

function isTied(rows: readonly Window[], day: number, facts: Facts): boolean {
  return rows.some((row) => isOn(row, day, facts));
}

function areThere({ present }: TieWindows, key: string, day: number): boolean {
  return key.split(' ').every((id) => {
    const window = present.get(id);
    return window !== undefined && isOn(window, day, 'certain');
  });
}
