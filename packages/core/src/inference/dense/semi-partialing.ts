import type { Reading } from '../../model/reading.ts';
import { againstNull, type NullResult } from '../null-result.ts';
import type { Replicates } from '../replicated.ts';
import { arrangementsOf, exactUpTo, looksTheSame } from './arrangements.ts';
import type { Design } from './design.ts';
import { nextOrder, orderCount, shuffle } from './permutations.ts';
import type { ReplicateOptions } from './replicate-options.ts';

/** Statistic of a regressor beside the others when its residuals on them are `residuals`, over the pairs of the design; NaN: unknown there. */
export type Partial = (residuals: Float64Array, known: number) => number;

/** What is tested: each kept regressor of a design. */
export interface SemiPartialing extends Required<ReplicateOptions> {
  readonly design: Design;
  /** Aligned with `design.kept`. */
  readonly observed: readonly Reading[];
  readonly partials: readonly Partial[];
  /** Replicates between two turns. */
  readonly together: number;
}

/**
 * Double semi-partialing (Dekker, Krackhardt & Snijders 2007): what a regressor has beyond the others changes places with the institutions,
 * while y and the other regressors stay, so that whatever they have in common stays too. All regressors share the order of a replicate.
 * Up to 8 institutions all orders are tried.
 */
export function semiPartialing<T>(
  { design, observed, partials, replicates, seed, together }: SemiPartialing,
  result: (tests: readonly NullResult[]) => T,
): Replicates<T> {
  const { n, from, to, residuals } = design;
  const width = partials.length;
  const exact = n <= exactUpTo;
  const count = exact ? orderCount(n) : replicates;
  const order = Int32Array.from({ length: n }, (_, i) => i);
  const moved = new Float64Array(from.length);
  // Two sums of a residual may differ in their last bits.
  const tolerances = residuals.map((matrix) => 1e-9 * matrix.reduce((most, value) => (Math.abs(value) > most ? Math.abs(value) : most), 0));
  const same = residuals.map(() => 0);
  return {
    count,
    width,
    together,
    step: (replicate, values, at) => {
      if (!exact) shuffle(seed, replicate, order);
      else if (replicate > 0) nextOrder(order);
      for (let k = 0; k < width; k++) {
        const matrix = residuals[k]!;
        let known = 0;
        for (let pair = 0; pair < moved.length; pair++) {
          const value = matrix[order[from[pair]!]! * n + order[to[pair]!]!]!;
          moved[pair] = value;
          if (!Number.isNaN(value)) known++;
        }
        values[at + k] = partials[k]!(moved, known);
        if (exact && looksTheSame(matrix, order, tolerances[k])) same[k]!++;
      }
    },
    result: (values) =>
      result(
        observed.map((reading, k) =>
          againstNull({
            observed: reading,
            null: 'double-semi-partialing',
            n,
            values: Float64Array.from({ length: count }, (_, replicate) => values[replicate * width + k]!),
            exact,
            arrangements: exact ? count / same[k]! : arrangementsOf(residuals[k]!, n, tolerances[k]),
            around: 0,
            seed,
          }),
        ),
      ),
  };
}
