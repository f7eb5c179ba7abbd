import { lifetimes, type LeftOut } from '../graph/history/lifetimes.ts';
import { survivalAt, survivalOf, type Survival } from '../graph/history/survival.ts';
import { reasonOf } from '../metrics/metric.ts';
import { fewSpells, noSpell, setByPolicy, soundness } from '../metrics/shared/survival-conditions.ts';
import { checkCounty } from '../model/county.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Reason, Status } from '../model/reading.ts';
import { dayOf } from '../time/day.ts';
import { policyOf } from '../time/policy.ts';

/** What is followed, where and when. */
export interface SurvivalCurveOptions {
  /** TERYT code of a county, or its place id where it has none; all if left out. */
  readonly county?: string | undefined;
  /** ISO days; what certainly began from the one to the other is followed, to the second at most. */
  readonly from: string;
  readonly to: string;
  /** Memberships in partnerships (default), or ties between institutions. */
  readonly of?: 'memberships' | 'ties' | undefined;
  /** Persistence policy. Default `evidence-only`: an end nobody knows is an end out of sight. */
  readonly policy?: string | undefined;
}

/** A day count at which the curve comes down. */
export interface SurvivalStep {
  /** How long it had lasted; half a day where the middle of a stretch is. */
  readonly days: number;
  /** Shortest and longest duration the step may stand for: where dates are known within bounds, nobody can tell more. */
  readonly from: number;
  readonly to: number;
  /** How many were followed so long, and ended after so many days; expected numbers by Turnbull’s method. */
  readonly atRisk: number;
  readonly ended: number;
  /** Share that lasts longer than `days`. */
  readonly survival: number;
  /** Of the share, by Greenwood’s formula; NaN where the share is 0, and by Turnbull’s method, for which it does not hold. */
  readonly standardError: number;
}

/** From `days` on, what share may last longer, whatever is true of all that is not known. */
export interface SurvivalBand {
  readonly days: number;
  readonly low: number;
  readonly high: number;
}

/** How long memberships or ties last. Shares are of all that began, from 1 at no days. */
export interface SurvivalCurve extends Required<Omit<SurvivalCurveOptions, 'county'>> {
  readonly county?: string;
  /** Turnbull’s estimate where a duration is known only between two bounds. */
  readonly method: 'kaplan-meier' | 'turnbull';
  /** Spells followed. */
  readonly n: number;
  /** Of these, how many end on record by the last day, and how many only because the policy says so. */
  readonly endsOnRecord: number;
  readonly endsByPolicy: number;
  readonly leftOut: LeftOut;
  readonly steps: readonly SurvivalStep[];
  /** Days from which on nothing is known of the share; Infinity if it comes down to 0. */
  readonly unknownFrom: number;
  /** Ascending from 0 days; each holds until the next. */
  readonly band: readonly SurvivalBand[];
  readonly status: Status;
  readonly why?: Reason;
}

/**
 * The survival curve of memberships or ties that certainly began in a period: the product-limit estimate where every duration is known or
 * open above, else Turnbull's. See `lifetimes` for what is a spell and how long it is followed.
 *
 * @throws TypeError for a day that is none, a last day before the first, an unknown county or policy, and an `of` that is neither.
 */
export function survivalCurve(dataset: Dataset, options: SurvivalCurveOptions): SurvivalCurve {
  const { county, from, to, of = 'memberships', policy = 'evidence-only' } = options;
  if (dayOf(from) > dayOf(to)) throw new TypeError(`from ${from} is after to ${to}`);
  checkCounty(dataset, county);
  policyOf(policy);
  if (of !== 'memberships' && of !== 'ties') throw new TypeError(`of is memberships or ties, not ${JSON.stringify(of)}`);
  const lives = lifetimes(dataset, { county, from, to, policy }, of);
  const survival = survivalOf(lives);
  const why = [noSpell, setByPolicy, fewSpells].find(({ code }) => code === soundness(lives));
  return {
    ...(county === undefined ? {} : { county }),
    from,
    to,
    of,
    policy,
    method: survival.method,
    n: lives.low.length,
    endsOnRecord: lives.endsOnRecord,
    endsByPolicy: lives.endsByPolicy,
    leftOut: lives.leftOut,
    steps: stepsOf(survival),
    unknownFrom: lives.low.length === 0 ? 0 : survival.unknownFrom,
    band: bandOf(survival),
    ...(why === undefined ? { status: 'ok' } : { status: statuses.get(why) ?? 'undefined', why: reasonOf(why) }),
  };
}

const statuses = new Map<object, Status>([
  [noSpell, 'undefined'],
  [setByPolicy, 'trivial'],
  [fewSpells, 'too-small'],
]);

function stepsOf({ times, from, to, atRisk, ended, survival, standardError }: Survival): SurvivalStep[] {
  return Array.from(times, (days, k) => ({
    days,
    from: from[k]!,
    to: to[k]!,
    atRisk: atRisk[k]!,
    ended: ended[k]!,
    survival: survival[k]!,
    standardError: standardError[k]!,
  }));
}

function bandOf(survival: Survival): SurvivalBand[] {
  if (survival.shortest.length === 0) return [];
  const days = new Set([0, ...survival.shortest, ...survival.longest.filter((day) => day < Infinity)]);
  return [...days]
    .sort((a, b) => a - b)
    .map((day) => {
      const { low, high } = survivalAt(survival, day);
      return { days: day, low, high };
    });
}
