import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dot } from '#core/inference/dense/dot';
import { logistic } from '#core/inference/dense/logistic';

const column = (...values: number[]) => Float64Array.from(values);
const ones = (rows: number) => new Float64Array(rows).fill(1);

test('without predictors the chance is the share of ones', () => {
  const fit = logistic([ones(4)], column(1, 0, 0, 0))!;
  expect(fit.estimates[0]).toBeCloseTo(Math.log(1 / 3), 12);
  expect(fit.standardErrors[0]).toBeCloseTo(Math.sqrt(1 + 1 / 3), 12);
  expect(fit.deviance).toBeCloseTo(-2 * (Math.log(1 / 4) + 3 * Math.log(3 / 4)), 12);
});

test('where a threshold tells ones from zeros, but for one value that is both, there is no maximum', () => {
  const x = column(-8, -34, -16, 30, -26, -16, -25, -25, 26, 0, 1, -16);
  expect(logistic([ones(12), x.map((value) => value / 4)], column(0, 1, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1))).toBeNull();
});

test('at the maximum the errors have nothing to do with any column', () => {
  const rows = 12;
  const ys = fc.array(fc.constantFrom(0, 1), { minLength: rows, maxLength: rows });
  const xs = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: rows, maxLength: rows });
  fc.assert(
    fc.property(ys, xs, (y, x) => {
      const columns = [ones(rows), column(...x.map((value) => value / 4))];
      fc.pre(new Set(x).size > 1);
      const fit = logistic(columns, column(...y));
      const [zeros, hits] = [0, 1].map((wanted) => x.filter((_, row) => y[row] === wanted));
      const isApart = (low: readonly number[], high: readonly number[]) => Math.max(...low) <= Math.min(...high);
      // No maximum exactly where a threshold tells ones from zeros, one value perhaps being both.
      expect(fit === null).toBe(isApart(zeros!, hits!) || isApart(hits!, zeros!));
      if (fit === null) return;
      const errors = column(...y).map((value, row) => value - fit.chances[row]!);
      for (const one of columns) expect(Math.abs(dot(one, errors))).toBeLessThan(1e-9);
    }),
    { numRuns: 200 },
  );
});
