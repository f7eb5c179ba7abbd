import type { Dataset } from '../model/dataset.ts';
import { homeCounty } from '../model/county.ts';
import { lookup } from '../model/lookup.ts';
import { isCounted } from '../model/standing.ts';
import { isoOf, isWritable } from './day.ts';
import type { Spell } from './spell.ts';
import { lifeOf, spells, type SpellOptions } from './spells.ts';

/**
 * ISO days, in order, on which anything may change: every bound of every row that counts, with the ends the policy sets. Between two neighbouring ones no network
 * changes. Planned, cancelled and conflicting rows and collective bodies add none.
 *
 * @throws TypeError for a policy that is none and a county the data set does not know.
 */
export function turningPoints(dataset: Dataset, options: SpellOptions = {}): string[] {
  const days = new Set<number>();
  for (const spell of spells(dataset, options)) {
    if (spell.planned || spell.cancelled || !countsAsFact(dataset, spell)) continue;
    const { startMin, startMax, endMin, endMax } = spell.bounds;
    for (const day of [startMin, startMax, endMin, endMax]) days.add(day);
  }
  // Without memberships and participations the institutions themselves are the roster.
  if (dataset.mode === 'direct') {
    for (const row of dataset.institutions) {
      if (!isCounted(row) || (options.county !== undefined && homeCounty(dataset, row.id) !== options.county)) continue;
      const { bounds, start, end } = lifeOf(dataset, row);
      if (start === 'known') days.add(bounds.startMin).add(bounds.startMax);
      if (end === 'known') days.add(bounds.endMin).add(bounds.endMax);
    }
  }
  return [...days]
    .filter(isWritable)
    .sort((a, b) => a - b)
    .map(isoOf);
}

function countsAsFact(dataset: Dataset, { table, at }: Spell): boolean {
  const { institutions } = lookup(dataset);
  const counts = (id: string | undefined) => isCounted(institutions.get(id ?? ''));
  switch (table) {
    case 'memberships':
      return counts(dataset.memberships[at]?.institution);
    case 'participations':
      return counts(dataset.participations[at]?.institution);
    case 'offers':
      return counts(dataset.offers[at]?.institution);
    case 'ties':
      return counts(dataset.ties[at]?.from) && counts(dataset.ties[at]?.to);
    default:
      return true;
  }
}
