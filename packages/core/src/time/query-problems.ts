import type { Dataset } from '../model/dataset.ts';
import type { Problem } from '../model/problem.ts';
import { problem } from '../model/problem-codes.ts';
import { dayOf } from './day.ts';
import { horizonOf } from './horizon.ts';
import { policyOf } from './policy.ts';
import { programmeEnd } from './programme.ts';
import { spells, type SpellOptions } from './spells.ts';
import type { Spell } from './spell.ts';

/**
 * What a question about a day runs into: `W-DAY-AFTER-HORIZON`, where only possible states are known, and `W-NO-PROJECT-END`, where the policy `project-end` finds
 * rows without a programme whose end is known and shows them by evidence only.
 *
 * @throws TypeError for a day or policy that is none.
 */
export function queryProblems(dataset: Dataset, { date, ...options }: SpellOptions & { readonly date?: string }): Problem[] {
  const horizon = horizonOf(dataset);
  const problems: Problem[] = [];
  if (date !== undefined && horizon !== '' && dayOf(date) > dayOf(horizon)) {
    problems.push(problem('W-DAY-AFTER-HORIZON', { value: date, fill: { horizon } }));
  }
  if (policyOf(options.policy ?? 'evidence-only').kind !== 'project-end') return problems;
  if (spells(dataset, options).some((spell) => needsProgramme(spell) && hasNoProgrammeEnd(dataset, spell))) {
    problems.push(problem('W-NO-PROJECT-END'));
  }
  return problems;
}

/** Ties made at an event outlast it, so its participations need the programme's end even where the event's own is known. */
function needsProgramme({ table, dated, end, planned, cancelled }: Spell): boolean {
  return dated && !planned && !cancelled && (table === 'participations' || end !== 'known');
}

function hasNoProgrammeEnd(dataset: Dataset, { table, at }: Spell): boolean {
  const row = dataset[table][at]!;
  return programmeEnd(dataset, table, row) === null;
}
