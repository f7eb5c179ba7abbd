import { countiesOf } from '../../model/county.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Row } from '../../model/tables.ts';
import { unknownBounds } from '../../time/bounds.ts';
import { mustRead } from '../../time/dating.ts';
import { dayOf } from '../../time/day.ts';
import type { Observed } from '../history/attendance.ts';

/** A wave of a survey, with a row for each of its questions, by question. */
export interface SurveyWave {
  readonly wave: string;
  readonly questions: readonly Row<'waves'>[];
}

/**
 * Waves of a county (of all if left out) that may have been under way in a period, the latest begun first; of those begun on one day the
 * first by its name. A wave without a date may have been on any day.
 */
export function wavesIn(dataset: Dataset, { county, from, to }: Omit<Observed, 'policy'>): SurveyWave[] {
  const [start, end] = [dayOf(from), dayOf(to) + 1];
  const byWave = new Map<string, { begun: number; rows: Row<'waves'>[] }>();
  for (const row of dataset.waves) {
    if (county !== undefined && !countiesOf(dataset, 'waves', row).includes(county)) continue;
    const { startMin, endMax } = row.time === '' ? unknownBounds : mustRead(row.id, row.time).bounds;
    if (startMin >= end || endMax <= start) continue;
    const known = byWave.get(row.wave);
    if (known === undefined) byWave.set(row.wave, { begun: startMin, rows: [row] });
    else known.rows.push(row);
  }
  return [...byWave]
    .toSorted(([a, { begun: first }], [b, { begun: second }]) => (first === second ? (a < b ? -1 : 1) : second - first))
    .map(([wave, { rows }]) => ({ wave, questions: rows.toSorted((a, b) => (a.question < b.question ? -1 : 1)) }));
}
