import { readFileSync } from 'node:fs';

/** What sna said; written by `write-permutation-tests.R`. Matrices are row-major; shares of replicates, of all orders where `exact`. */
export interface SnaAnswers {
  readonly version: string;
  readonly qap: readonly (Pair & {
    readonly correlation: number;
    readonly pgreq: number;
    readonly pleeq: number;
    readonly exact: boolean;
  })[];
  readonly regressions: readonly (Fit & {
    readonly residualStandardError: number;
    readonly rSquared: number;
    readonly adjustedRSquared: number;
    readonly f: number;
  })[];
  readonly logits: readonly (Fit & {
    readonly glmEstimates: readonly number[];
    readonly glmStandardErrors: readonly number[];
    readonly deviance: number;
    readonly nullDeviance: number;
    readonly aic: number;
    readonly bic: number;
    readonly table: readonly number[];
  })[];
  readonly exact: {
    readonly y: Cells;
    readonly xs: readonly Cells[];
    readonly coefficients: readonly {
      readonly statistic: number;
      readonly pgreq: number;
      readonly pleeq: number;
      readonly pgreqabs: number;
      readonly mean: number;
    }[];
  };
}

/** Numbers, or digits with a dot for what is unknown. */
type Cells = string | readonly (number | null)[];

interface Asked {
  readonly name: string;
  readonly call: string;
  readonly mode: 'graph' | 'digraph';
  readonly n: number;
  readonly reps: number;
}

interface Pair extends Asked {
  readonly a: Cells;
  readonly b: Cells;
}

interface Fit extends Asked {
  readonly y: Cells;
  readonly xs: readonly Cells[];
  readonly intercept: boolean;
  readonly estimates: readonly number[];
  readonly statistics: readonly number[];
  readonly pairs: number;
  readonly residualDegrees: number;
  readonly pgreq: readonly number[] | null;
  readonly pleeq: readonly number[] | null;
  readonly pgreqabs: readonly number[] | null;
}

/** Read once. */
export const sna = JSON.parse(readFileSync(new URL('permutation-tests.json', import.meta.url), 'utf8')) as SnaAnswers;

/** A matrix of the answers. */
export function matrixOf(cells: Cells): Float64Array {
  return Float64Array.from<string | number | null>(typeof cells === 'string' ? cells.split('') : cells, (cell) =>
    cell === '.' || cell === null ? NaN : Number(cell),
  );
}

/** Three standard errors of the difference of two shares of replicates that guess the same chance. */
export function threeErrors(share: number, replicates: number, others: number): number {
  // A share of nothing or of everything has no spread of its own: as if one replicate more had been in between.
  const chance = Math.min(1 - 1 / others, Math.max(1 / others, share));
  return 3 * Math.sqrt(chance * (1 - chance) * (1 / replicates + 1 / others)) + 1 / replicates;
}
