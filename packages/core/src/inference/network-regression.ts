import type { Reason } from '../model/reading.ts';
import { type Coefficient, coefficientTests } from './dense/coefficients.ts';
import type { NamedPairs, PairOptions } from './dense/common-pairs.ts';
import { type Design, designOf, unfit } from './dense/design.ts';
import { dot } from './dense/dot.ts';
import { type LeastSquares, leastSquares } from './dense/least-squares.ts';
import { linearPartial } from './dense/linear-partial.ts';
import type { Pairs } from './dense/pair-matrix.ts';
import { checkReplicates, type ReplicateOptions } from './dense/replicate-options.ts';
import { replicated, replicatedAsync, type Replicates, type WatchOptions } from './replicated.ts';

/** How a network regression is made. */
export interface RegressionOptions extends PairOptions, ReplicateOptions {
  /** Whether a constant is among the regressors, as the first one. Default true. */
  readonly intercept?: boolean;
}

/** What every network regression says. */
export interface PairModel {
  /** The constant first, then the predictors in the order given. */
  readonly coefficients: readonly Coefficient[];
  /** Institutions of all inputs. */
  readonly n: number;
  /** Institutions of y and of each predictor that another one lacks. */
  readonly leftOut: readonly number[];
  /** Pairs of institutions known in all inputs; ordered ones where `directed`. */
  readonly pairs: number;
  readonly directed: boolean;
  /** Pairs less estimated coefficients. */
  readonly residualDegrees: number;
  /** Of the model as a whole; a coefficient has its own in its test. */
  readonly status: 'ok' | 'undefined';
  readonly why?: Reason;
}

/** A linear regression of pairs. Measures of fit are NaN where it is undefined. */
export interface NetworkRegression extends PairModel {
  readonly residualStandardError: number;
  /** Share of the variation of y (without a constant: of its squares) that the predictors give. */
  readonly rSquared: number;
  readonly adjustedRSquared: number;
  /** For comparing models only: pairs are not independent, so no p belongs to it. */
  readonly f: { readonly value: number; readonly degrees: readonly [model: number, residual: number] };
}

/**
 * What goes with ties? Least squares of y on predictors over all pairs of institutions (same sector, same seat, an earlier tie), each
 * coefficient tested by double semi-partialing (Dekker, Krackhardt & Snijders 2007; MRQAP): what a predictor has beyond the others changes
 * places with the institutions. Institutions in all inputs take part, and pairs known (not NaN) in all. A predictor that follows from those
 * before it is undefined (`collinear`), as in R. Up to 8 institutions all arrangements are tried. A replicate takes pairs x regressors²
 * steps; with pairs unknown in a predictor, times regressors again.
 *
 * @throws TypeError for no predictor, a name given twice or `intercept`, `replicates` and `seed` that are no whole numbers, and inputs that
 *   cannot be laid side by side: two-mode, not square, not symmetric where pairs have no order, bare matrices among inputs with ids.
 */
export function networkRegression(y: Pairs, predictors: readonly NamedPairs[], options: RegressionOptions = {}): NetworkRegression {
  return replicated(prepare(y, predictors, options));
}

/** What `networkRegression` gives, bit for bit, in slices. @throws The reason of `signal` within one slice, else as `networkRegression`. */
export async function networkRegressionAsync(
  y: Pairs,
  predictors: readonly NamedPairs[],
  { signal, progress, ...options }: RegressionOptions & WatchOptions = {},
): Promise<NetworkRegression> {
  return replicatedAsync(prepare(y, predictors, options), { signal, progress });
}

function prepare(y: Pairs, predictors: readonly NamedPairs[], options: RegressionOptions): Replicates<NetworkRegression> {
  const { intercept = true, replicates = 1000, seed = 1, weighted = false } = options;
  checkReplicates(replicates, seed);
  const design = designOf(y, predictors, { ...options, intercept });
  const fit = leastSquares(design.columns, design.y);
  const why = unfit(design) ?? (isPerfect(design, fit) ? noResidual : null);
  const residualDegrees = design.y.length - design.kept.length;
  const error = why === null ? Math.sqrt(fit.squares / residualDegrees) : NaN;
  return coefficientTests(
    {
      metric: 'network-regression',
      parameters: { intercept, weighted },
      design,
      why,
      estimates: fit.estimates,
      standardErrors: fit.unitErrors.map((one) => one * error),
      partials: () => design.columns.map((_, k) => linearPartial(design.columns.toSpliced(k, 1), design.y)),
      replicates,
      seed,
      together: Math.ceil(2e6 / (design.y.length * design.kept.length ** 2 + 1)),
    },
    (coefficients) => ({
      coefficients,
      n: design.n,
      leftOut: design.leftOut,
      pairs: design.y.length,
      directed: design.directed,
      residualDegrees,
      ...measuresOfFit(design, fit, { intercept, error, residualDegrees }),
      ...(why === null ? { status: 'ok' } : { status: 'undefined', why }),
    }),
  );
}

interface Facts {
  readonly intercept: boolean;
  readonly error: number;
  readonly residualDegrees: number;
}

function measuresOfFit({ y, kept }: Design, { squares }: LeastSquares, { intercept, error, residualDegrees }: Facts) {
  const mean = intercept ? y.reduce((sum, value) => sum + value, 0) / y.length : 0;
  const centred = y.map((value) => value - mean);
  const rSquared = Number.isNaN(error) ? NaN : 1 - squares / dot(centred, centred);
  const modelDegrees = kept.length - (intercept ? 1 : 0);
  const value = rSquared / modelDegrees / ((1 - rSquared) / residualDegrees);
  return {
    residualStandardError: error,
    rSquared,
    adjustedRSquared: 1 - (1 - rSquared) * ((residualDegrees + modelDegrees) / residualDegrees),
    f: { value, degrees: [modelDegrees, residualDegrees] as const },
  };
}

/** Nothing is left over but rounding. */
function isPerfect({ y }: Design, { squares }: LeastSquares): boolean {
  return squares <= 1e-24 * dot(y, y);
}

const noResidual: Reason = {
  code: 'no-residual',
  pl: 'zmienne oddają powiązania bez reszty, nie ma czego porównać z przypadkiem',
  en: 'the predictors give the ties without any rest, nothing is left to compare with chance',
};
