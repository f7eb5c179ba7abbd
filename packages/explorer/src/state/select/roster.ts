import { lookup, networkAt, type Dataset } from '@splot/core';
import type { CountyFacts } from '../../scene/picture.ts';
import { scopeOf } from './scope.ts';

/**
 * Institutions that are there whether or not anything ties them: all that exist on the day, in a data set that has ties and neither memberships
 * nor participations; none in any other.
 */
export function rosterOn(dataset: Dataset, county: string, date: string): CountyFacts['roster'] {
  if (dataset.mode !== 'direct') return [];
  const idsOn = (facts: 'certain' | 'possible') => networkAt(dataset, { ...scopeOf(county), date, mode: 'direct', facts }).nodes;
  const certain = new Set(idsOn('certain'));
  return idsOn('possible').flatMap((id) => {
    const row = lookup(dataset).institutions.get(id);
    return row === undefined ? [] : [{ row, presence: certain.has(id) ? 'in' : 'maybe' }];
  });
}
