import type { Dataset } from '../../model/dataset.ts';
import { factsOf, knownDays } from '../../metrics/shared/facts.ts';
import { isoOf, isWritable } from '../../time/day.ts';
import { turningPoints } from '../../time/turning-points.ts';
import type { Coverage } from './comparison.ts';

/** What is on record of a county up to a day. */
export function coverageOf(dataset: Dataset, county: string, date: string): Coverage {
  const [first = date] = turningPoints(dataset, { county });
  const facts = factsOf(dataset, { county, from: first < date ? first : date, to: date });
  const lasting = facts.filter(({ spell: { table } }) => table !== 'events' && table !== 'participations');
  const precise = facts.filter(({ spell: { dated, bounds } }) => dated && bounds.startMin === bounds.startMax).length;
  const heard = Math.max(-Infinity, ...facts.flatMap(({ spell }) => [spell.bounds.endMin - 1, ...knownDays(spell)]).filter(isWritable));
  return {
    sources: new Set(facts.flatMap(({ sources }) => sources)).size,
    lastEvidence: isWritable(heard) ? (isoOf(heard) < date ? isoOf(heard) : date) : '',
    dayPreciseShare: precise / facts.length,
    unknownEndShare: lasting.filter(({ spell: { end } }) => end === 'unknown').length / lasting.length,
    tier: tierOf(
      dataset,
      facts.map(({ spell: { table } }) => table),
    ),
  };
}

/** The most that the records of a county permit to say. */
function tierOf(dataset: Dataset, tables: readonly string[]): Coverage['tier'] {
  const has = (table: string): boolean => tables.includes(table);
  if (has('ties')) return dataset.reports.length > 0 ? 'T3' : 'T2';
  return has('memberships') || has('participations') || has('offers') ? 'T1' : 'T0';
}
