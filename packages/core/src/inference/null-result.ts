import type { Reading, Reason } from '../model/reading.ts';

/** What was observed, beside what a null model gives. Everything a reader needs to judge or repeat it stands in it. */
export interface NullResult {
  /** The observed value with its own status. */
  readonly observed: Reading;
  /** Which null model, in its published name: `ties`, `density`, `dyad-census`, `degrees`, `curveball`, `labels`, `node-permutation`, ... */
  readonly null: string;
  /** Institutions (or rows) that were shuffled. */
  readonly n: number;
  /** Arrangements tried: random replicates, or, where `exact`, all there are. */
  readonly replicates: number;
  /** Every arrangement was counted: no Monte Carlo error, and the p-values are exact. */
  readonly exact: boolean;
  /** Replicates in which the statistic is undefined; they enter neither mean, percentile nor p. */
  readonly undefinedIn: number;
  readonly mean: number;
  /** Standard deviation over the replicates (divided by their number); 0 where all are alike. */
  readonly sd: number;
  /** (observed - mean) / sd; NaN where sd is 0. */
  readonly z: number;
  /** Share of replicates below the observed value, those equal to it counted half; 0 to 1. */
  readonly percentile: number;
  /**
   * Chance of a value at least as high, at least as low, and at least as far from the mean (of a coefficient: from 0). Monte Carlo:
   * (1 + count) / (1 + replicates).
   */
  readonly pHigh: number;
  readonly pLow: number;
  readonly pTwoSided: number;
  /** Largest standard error of the three: sqrt(p(1 - p) / replicates); 0 where exact. */
  readonly monteCarloError: number;
  readonly seed: number;
  readonly status: 'ok' | 'undefined' | 'too-small';
  /** `few-arrangements`: fewer than 20 distinct ones; or the reason of the observed value. */
  readonly why?: Reason;
}

/** Draws made under a null model. */
export interface Draws {
  readonly observed: Reading;
  readonly null: string;
  readonly n: number;
  /** The statistic in every replicate; NaN where undefined. An exact distribution lists the observed arrangement too. */
  readonly values: Float64Array;
  readonly exact: boolean;
  /** Distinct arrangements there are, as far as known; Infinity for very many. */
  readonly arrangements: number;
  /** The chance of each value in an exact distribution whose arrangements are not equally likely. Left out or null: they are. */
  readonly chances?: Float64Array | null;
  /** What `pTwoSided` takes distances from. Default the mean of the replicates. */
  readonly around?: number;
  readonly seed: number;
}

/** Values closer than this, relative to the larger one, are equal: the same number reached by sums in another order. */
const equalWithin = 1e-10;

/** The observed value put into its null distribution. */
export function againstNull(draws: Draws): NullResult {
  const { observed, null: model, n, values, exact, arrangements, seed, chances = null } = draws;
  let known = 0;
  let total = 0;
  let sum = 0;
  for (let r = 0; r < values.length; r++) {
    if (Number.isNaN(values[r]!)) continue;
    const share = chances === null ? 1 : chances[r]!;
    known++;
    total += share;
    sum += share * values[r]!;
  }
  const common = { observed, null: model, n, replicates: values.length, exact, undefinedIn: values.length - known, seed };
  if (observed.status === 'undefined' || known === 0) {
    const nothing = { mean: NaN, sd: NaN, z: NaN, percentile: NaN, pHigh: NaN, pLow: NaN, pTwoSided: NaN, monteCarloError: NaN };
    return { ...common, ...nothing, status: 'undefined', why: observed.why ?? undefinedEverywhere };
  }
  const { value } = observed;
  const mean = sum / total;
  const around = draws.around ?? mean;
  const distance = Math.abs(value - around);
  let [squares, above, equal, far] = [0, 0, 0, 0];
  for (let r = 0; r < values.length; r++) {
    const one = values[r]!;
    if (Number.isNaN(one)) continue;
    const share = chances === null ? 1 : chances[r]!;
    squares += share * (one - mean) ** 2;
    if (isEqual(one, value)) equal += share;
    else if (one > value) above += share;
    if (Math.abs(one - around) >= distance - equalWithin * Math.max(1, Math.abs(value), Math.abs(mean))) far += share;
  }
  const sd = Math.sqrt(squares / total);
  const isAlike = sd <= equalWithin * Math.max(1, Math.abs(mean));
  const p = (count: number): number => (exact ? count / total : (1 + count) / (1 + known));
  const ps = [p(above + equal), p(total - above), p(far)] as const;
  return {
    ...common,
    mean,
    sd: isAlike ? 0 : sd,
    z: isAlike ? NaN : (value - mean) / sd,
    percentile: (total - above - equal / 2) / total,
    pHigh: ps[0],
    pLow: ps[1],
    pTwoSided: ps[2],
    monteCarloError: exact ? 0 : Math.max(...ps.map((one) => Math.sqrt((one * (1 - one)) / known))),
    ...(arrangements < 20 ? { status: 'too-small', why: fewArrangements } : { status: 'ok' }),
  };
}

function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= equalWithin * Math.max(Math.abs(a), Math.abs(b), Number.MIN_VALUE);
}

const undefinedEverywhere: Reason = {
  code: 'nothing-observed',
  pl: 'wartość nie jest określona w żadnym układzie losowym',
  en: 'the value is defined in none of the random arrangements',
};

/** Fewer than 20 distinct arrangements cannot show anything at the usual levels. */
const fewArrangements: Reason = {
  code: 'few-arrangements',
  pl: 'mniej niż 20 różnych układów: test nie może niczego pokazać',
  en: 'fewer than 20 distinct arrangements: a test cannot show anything',
};
