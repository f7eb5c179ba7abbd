import { checkCounty } from '../model/county.ts';
import type { Dataset } from '../model/dataset.ts';
import { dayOf } from '../time/day.ts';
import { policyOf } from '../time/policy.ts';
import { areasClause } from './summary/areas-clause.ts';
import { changeClauses } from './summary/change-clauses.ts';
import type { Clause } from './summary/clause.ts';
import { evidenceClause } from './summary/evidence-clause.ts';
import { institutionsClause } from './summary/institutions-clause.ts';
import { leaderClause } from './summary/leader-clause.ts';
import { servicesClause } from './summary/services-clause.ts';
import type { Setting } from './summary/setting.ts';
import { structureClause } from './summary/structure-clause.ts';

/** A county (all together if left out) on a day, or between two. */
export type SummaryOptions = {
  readonly county?: string | undefined;
  /** Persistence policy. Default `evidence-only`. */
  readonly policy?: string | undefined;
  /** For intervals that are sampled. Default 1. */
  readonly seed?: number | undefined;
} & ({ readonly date: string } | { readonly from: string; readonly to: string });

/**
 * What can be said of a county on a day, or of its change between two days, sentence by sentence, each with the values, intervals and
 * sources behind it; where nothing can be said, a sentence says why. The same rules for every county, and no judgement: nothing is called
 * high, low, good or bad.
 *
 * @throws TypeError for a day that is none, a first day after the last, and an unknown county or policy.
 */
export function summarise(dataset: Dataset, options: SummaryOptions): Clause[] {
  const { county, policy = 'evidence-only', seed = 1 } = options;
  checkCounty(dataset, county);
  policyOf(policy);
  const on = (date: string): Setting => {
    dayOf(date);
    return { dataset, county, date, policy, seed };
  };
  if ('date' in options) {
    const setting = on(options.date);
    const clauses = [institutionsClause, areasClause, leaderClause, structureClause, servicesClause, evidenceClause];
    return clauses.flatMap((clause) => clause(setting) ?? []);
  }
  if (dayOf(options.from) > dayOf(options.to)) throw new TypeError(`from ${options.from} is after to ${options.to}`);
  return changeClauses({ before: on(options.from), after: on(options.to) });
}
