import type { Reason } from '../model/reading.ts';
import { coefficientTests } from './dense/coefficients.ts';
import { isNetwork, type NamedPairs } from './dense/common-pairs.ts';
import { type Design, designOf, unfit } from './dense/design.ts';
import { type Logistic, logistic } from './dense/logistic.ts';
import { logitPartial } from './dense/logit-partial.ts';
import type { Pairs } from './dense/pair-matrix.ts';
import { checkReplicates } from './dense/replicate-options.ts';
import type { PairModel, RegressionOptions } from './network-regression.ts';
import { replicated, replicatedAsync, type Replicates, type WatchOptions } from './replicated.ts';

/** A logistic regression of pairs: estimates are log odds, `Math.exp` of them odds ratios. Measures of fit are NaN where it is undefined. */
export interface NetworkLogit extends PairModel {
  /** -2 log likelihood, as if pairs were independent; so the next four. */
  readonly deviance: number;
  /** Of the share of tied pairs alone. */
  readonly nullDeviance: number;
  readonly aic: number;
  readonly bic: number;
  /** 1 - deviance / null deviance (McFadden's R²). */
  readonly mcFadden: number;
  /** Pairs by what the model expects (tied: a chance of one half at least) and what they are. */
  readonly expected: { readonly tied: Outcome; readonly untied: Outcome };
}

/** Of the pairs expected to be tied, or not to be, how many are and are not. */
export interface Outcome {
  readonly tied: number;
  readonly untied: number;
}

/**
 * What makes a tie more likely? Logistic regression of the ties of y, present or not, on predictors over all pairs of institutions; tests and
 * rules as in `networkRegression`, the statistic being the estimate over its standard error (z). Where predictors tell tied from untied pairs
 * without a rest, estimates have no end and the model is undefined (`separation`); arrangements in which that happens count as undefined.
 *
 * @throws TypeError as `networkRegression`, and for a matrix y that holds anything but 0, 1 and NaN.
 */
export function networkLogit(y: Pairs, predictors: readonly NamedPairs[], options: RegressionOptions = {}): NetworkLogit {
  return replicated(prepare(y, predictors, options));
}

/** What `networkLogit` gives, bit for bit, in slices. @throws The reason of `signal` within one slice, else as `networkLogit`. */
export async function networkLogitAsync(
  y: Pairs,
  predictors: readonly NamedPairs[],
  { signal, progress, ...options }: RegressionOptions & WatchOptions = {},
): Promise<NetworkLogit> {
  return replicatedAsync(prepare(y, predictors, options), { signal, progress });
}

function prepare(given: Pairs, predictors: readonly NamedPairs[], options: RegressionOptions): Replicates<NetworkLogit> {
  const { intercept = true, replicates = 1000, seed = 1, weighted = false } = options;
  checkReplicates(replicates, seed);
  const design = withTies(designOf(given, predictors, { ...options, intercept }), given);
  const { y, columns, kept } = design;
  const cannot = unfit(design);
  const fit = cannot === null ? logistic(columns, y) : null;
  const why = cannot ?? (fit === null ? separation : null);
  return coefficientTests(
    {
      metric: 'network-logit',
      parameters: { intercept, weighted },
      design,
      why,
      estimates: fit?.estimates ?? new Float64Array(kept.length),
      standardErrors: fit?.standardErrors ?? new Float64Array(kept.length),
      partials: () => columns.map((_, k) => logitPartial(columns.toSpliced(k, 1), y)),
      replicates,
      seed,
      together: Math.ceil(1e5 / (y.length * kept.length ** 2 + 1)),
    },
    (coefficients) => ({
      coefficients,
      n: design.n,
      leftOut: design.leftOut,
      pairs: y.length,
      directed: design.directed,
      residualDegrees: y.length - kept.length,
      ...measuresOfFit(design, fit),
      ...(why === null ? { status: 'ok' } : { status: 'undefined', why }),
    }),
  );
}

/** A tie of a network is a tie however strong. */
function withTies(design: Design, given: Pairs): Design {
  if (isNetwork(given)) return { ...design, y: design.y.map((strength) => (strength > 0 ? 1 : 0)) };
  const odd = design.y.find((value) => value !== 0 && value !== 1);
  if (odd !== undefined) throw new TypeError(`y holds ${odd}, allowed are 0 (not tied), 1 (tied) and NaN (unknown)`);
  return design;
}

function measuresOfFit({ y, kept }: Design, fit: Logistic | null): Omit<NetworkLogit, keyof PairModel> {
  const deviance = fit?.deviance ?? NaN;
  const nullDeviance = fit === null ? NaN : devianceOfShare(y);
  const counted = (isTied: boolean, value: number): number =>
    fit === null ? NaN : y.reduce((count, one, i) => count + (one === value && fit.chances[i]! >= half === isTied ? 1 : 0), 0);
  return {
    deviance,
    nullDeviance,
    aic: deviance + 2 * kept.length,
    bic: deviance + kept.length * Math.log(y.length),
    mcFadden: 1 - deviance / nullDeviance,
    expected: {
      tied: { tied: counted(true, 1), untied: counted(true, 0) },
      untied: { tied: counted(false, 1), untied: counted(false, 0) },
    },
  };
}

/** Less what an even chance may lose by rounding. */
const half = 0.5 - 1e-9;

function devianceOfShare(y: Float64Array): number {
  const tied = y.reduce((sum, value) => sum + value, 0);
  return -2 * (tied * Math.log(tied / y.length) + (y.length - tied) * Math.log(1 - tied / y.length));
}

const separation: Reason = {
  code: 'separation',
  pl: 'zmienne oddzielają pary powiązane od niepowiązanych bez reszty, współczynniki rosną bez końca',
  en: 'the predictors tell tied from untied pairs without a rest, so that the coefficients have no end',
};
