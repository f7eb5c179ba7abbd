import type { Dataset } from '../../model/dataset.ts';
import { scaleOf, type ScalePoint } from '../../model/scales.ts';
import type { Row } from '../../model/tables.ts';
import { type Answered, rosterOf } from './roster.ts';

/** What the institutions on the roster of a wave said about each other in answer to one question. */
export interface Survey {
  readonly wave: string;
  readonly question: string;
  /** From the lowest point up. */
  readonly scale: readonly ScalePoint[];
  /** Whether a report speaks of what goes from the reporter to the other, so that the two reports of a pair speak of two things. */
  readonly directed: boolean;
  /** In code-unit order. */
  readonly roster: readonly string[];
  /** Aligned with the roster. */
  readonly answered: readonly Answered[];
  /** What i said about j, at i · n + j: a level of the scale, 0 where i answered everything and left j out, NaN where nobody knows. */
  readonly levels: Float64Array;
  /** 1 where i named a level for j. */
  readonly named: Uint8Array;
  /** Reports about somebody who is not on the roster. */
  readonly outside: number;
}

/** The survey of one question, a row of `waves`; null if nobody says what the points of its scale are. O(n² + reports). */
export function surveyOf(dataset: Dataset, { wave, question, scale: name, directed }: Row<'waves'>): Survey | null {
  const scale = scaleOf(dataset, name);
  if (scale === null) return null;
  const known = rosterOf(dataset, wave);
  const [roster, answered] = [[...known.keys()], [...known.values()]];
  const n = roster.length;
  const levels = new Float64Array(n * n).fill(NaN);
  const named = new Uint8Array(n * n);
  // Whoever answered everything and says nothing of somebody says that there is nothing.
  for (let i = 0; i < n; i++) if (answered[i] === 'responded') levels.fill(0, i * n, (i + 1) * n);
  for (let i = 0; i < n; i++) levels[i * n + i] = NaN;
  const place = new Map(roster.map((id, i) => [id, i]));
  const levelOf = new Map(scale.map(({ code, level }) => [code, level]));
  let outside = 0;
  for (const row of dataset.reports) {
    if (row.wave !== wave || row.question !== question || row.reporter === row.target) continue;
    const [i, j] = [place.get(row.reporter), place.get(row.target)];
    if (i !== undefined && j === undefined) outside++;
    if (i === undefined || j === undefined || answered[i] === 'silent' || answered[i] === 'not-asked') continue;
    const level = levelOf.get(row.value) ?? NaN;
    const at = i * n + j;
    // Two reports of one institution about another are not added up: the higher one holds, whichever comes first.
    if (named[at] === 1 && !(level > levels[at]!)) continue;
    levels[at] = level;
    named[at] = Number.isNaN(level) ? 0 : 1;
  }
  return { wave, question, scale, directed, roster, answered, levels, named, outside };
}
