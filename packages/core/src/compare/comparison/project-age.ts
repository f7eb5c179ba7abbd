import type { Dataset } from '../../model/dataset.ts';
import { spells } from '../../time/spells.ts';

/**
 * Day number on which the first actual team of a county was certainly in force; Infinity where no team is known to have been. Project age
 * counts from it, so that counties that began in different years can be compared at the same age.
 */
export function firstTeamDay(dataset: Dataset, county: string): number {
  const days = spells(dataset, { county }).flatMap(({ table, at, bounds, planned, cancelled, unknown }) =>
    table === 'partnerships' && dataset.partnerships[at]!.kind === 'team' && !planned && !cancelled && !unknown ? [bounds.startMax] : [],
  );
  return Math.min(Infinity, ...days);
}
