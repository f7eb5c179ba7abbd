import type { Reason } from '../../model/reading.ts';
import { commonPairs, type NamedPairs, type PairOptions } from './common-pairs.ts';
import { leastSquares } from './least-squares.ts';
import { orthogonal } from './orthogonal.ts';
import type { Pairs } from './pair-matrix.ts';

/** A network as something to be explained by other matrices, pair by pair. */
export interface Design {
  readonly n: number;
  readonly directed: boolean;
  /** Institutions of y and of each predictor that another one lacks. */
  readonly leftOut: readonly number[];
  /** Ends of each pair known in y and all predictors, rows of y ascending; where pairs have no order, the later place first. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** y over those pairs. */
  readonly y: Float64Array;
  /** Of all regressors, the intercept first if there is one. */
  readonly names: readonly string[];
  /** Places of those regressors that are no combination of the ones before them; only these are read below. */
  readonly kept: readonly number[];
  /** Of each kept regressor, over those pairs. */
  readonly columns: readonly Float64Array[];
  /** What the other kept regressors leave of each over all pairs known in the predictors: n x n, NaN elsewhere. */
  readonly residuals: readonly Float64Array[];
}

/** Name of the regressor that is 1 everywhere. */
const interceptName = 'intercept';

/**
 * Lays y and its predictors side by side. O(n² x predictors²).
 *
 * @throws TypeError for no predictor, a name given twice or `intercept`, and as `commonPairs`.
 */
export function designOf(
  y: Pairs,
  predictors: readonly NamedPairs[],
  { intercept, ...options }: PairOptions & { readonly intercept: boolean },
): Design {
  checkNames(predictors);
  const { n, directed, leftOut, matrices } = commonPairs([{ name: 'y', pairs: y }, ...predictors], options);
  const [outcome, ...given] = matrices;
  const regressors = intercept ? [new Float64Array(n * n).fill(1), ...given] : given;
  const places = pairsKnown(given, n, directed);
  const used = places.filter((at) => !Number.isNaN(outcome![at]!));
  const all = regressors.map((matrix) => taken(matrix, used));
  const { kept } = orthogonal(all);
  const inPredictors = kept.map((k) => taken(regressors[k]!, places));
  return {
    n,
    directed,
    leftOut,
    from: used.map((at) => Math.floor(at / n)),
    to: used.map((at) => at % n),
    y: taken(outcome!, used),
    names: [...(intercept ? [interceptName] : []), ...predictors.map(({ name }) => name)],
    kept,
    columns: kept.map((k) => all[k]!),
    residuals: inPredictors.map((column, k) => spread(leastSquares(inPredictors.toSpliced(k, 1), column).residuals, places, n, directed)),
  };
}

/** Why nothing can be fitted; null if it can. */
export function unfit({ n, y, kept }: Design): Reason | null {
  if (n < 2) return fewNodes;
  if (y.length <= kept.length) return fewPairs;
  return y.every((value) => value === y[0]) ? zeroVariance : null;
}

function checkNames(predictors: readonly NamedPairs[]): void {
  if (predictors.length === 0) throw new TypeError('predictors is a list of at least one, not an empty one');
  const names = new Set([interceptName]);
  for (const { name } of predictors) {
    if (names.has(name))
      throw new TypeError(`predictors name ${JSON.stringify(name)} twice${name === interceptName ? ', once for the constant' : ''}`);
    names.add(name);
  }
}

function pairsKnown(matrices: readonly Float64Array[], n: number, directed: boolean): Int32Array {
  const places: number[] = [];
  for (let i = 0; i < n; i++) {
    for (let j = 0, end = directed ? n : i; j < end; j++) {
      const at = i * n + j;
      if (i !== j && matrices.every((matrix) => !Number.isNaN(matrix[at]!))) places.push(at);
    }
  }
  return Int32Array.from(places);
}

function taken(matrix: Float64Array, places: Int32Array): Float64Array {
  return Float64Array.from(places, (at) => matrix[at]!);
}

function spread(column: Float64Array, places: Int32Array, n: number, directed: boolean): Float64Array {
  const matrix = new Float64Array(n * n).fill(NaN);
  places.forEach((at, k) => {
    matrix[at] = column[k]!;
    if (!directed) matrix[(at % n) * n + Math.floor(at / n)] = column[k]!;
  });
  return matrix;
}

const fewNodes: Reason = {
  code: 'few-nodes',
  pl: 'mniej niż dwie instytucje są we wszystkich danych',
  en: 'fewer than two institutions are in all inputs',
};

const fewPairs: Reason = {
  code: 'few-pairs',
  pl: 'znanych par instytucji jest nie więcej niż współczynników',
  en: 'there are no more known pairs of institutions than coefficients',
};

const zeroVariance: Reason = {
  code: 'zero-variance',
  pl: 'wszystkie znane pary są powiązane tak samo, nie ma czego wyjaśniać',
  en: 'all known pairs are tied alike, there is nothing to explain',
};
