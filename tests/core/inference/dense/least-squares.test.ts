import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dot } from '#core/inference/dense/dot';
import { leastSquares } from '#core/inference/dense/least-squares';
import { inverseOf, orthogonal } from '#core/inference/dense/orthogonal';

const column = (...values: number[]) => Float64Array.from(values);
const columnsOf = (rows: number) =>
  fc.array(
    fc.array(fc.integer({ min: -9, max: 9 }), { minLength: rows, maxLength: rows }).map((values) => column(...values)),
    {
      minLength: 1,
      maxLength: 4,
    },
  );

test('a line through four points, by hand', () => {
  // Means 1.5 and 3: slope (1.5 · 2 + 0.5 · 1 + 0.5 · 1 + 1.5 · 2) / 5 = 1.4.
  const fit = leastSquares([column(1, 1, 1, 1), column(0, 1, 2, 3)], column(1, 2, 4, 5));
  expect([...fit.estimates]).toEqual([expect.closeTo(0.9, 14), expect.closeTo(1.4, 14)]);
  expect(fit.squares).toBeCloseTo(0.2, 14);
  expect([...fit.unitErrors]).toEqual([expect.closeTo(Math.sqrt(0.7), 14), expect.closeTo(Math.sqrt(0.2), 14)]);
});

test('what is left over has nothing to do with any column', () => {
  fc.assert(
    fc.property(columnsOf(6), fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 6, maxLength: 6 }), (columns, y) => {
      const { residuals } = leastSquares(columns, column(...y));
      for (const one of columns) expect(Math.abs(dot(one, residuals))).toBeLessThan(1e-10);
    }),
  );
});

describe('Q and R', () => {
  test('give the columns back, those left out being combinations of the ones before', () => {
    fc.assert(
      fc.property(columnsOf(5), (columns) => {
        const { kept, q, r } = orthogonal(columns);
        q.forEach((a, c) => q.forEach((b, d) => expect(dot(a, b)).toBeCloseTo(c === d ? 1 : 0, 14)));
        kept.forEach((place, c) => {
          const again = columns[place]!.map((_, row) => q.slice(0, c + 1).reduce((sum, one, d) => sum + one[row]! * r[c]![d]!, 0));
          expect([...again]).toEqual([...columns[place]!].map((value) => expect.closeTo(value, 12) as number));
        });
        const left = columns.map((_, place) => place).filter((place) => !kept.includes(place));
        for (const place of left) expect(leastSquares(columns.slice(0, place), columns[place]!).squares).toBeLessThan(1e-20);
      }),
    );
  });

  test('nearly alike columns stay orthonormal, the same one twice counts once', () => {
    const near = column(1, 1, 1, 1 + 1e-6);
    const { kept, q } = orthogonal([column(1, 1, 1, 1), near, near]);
    expect(kept).toEqual([0, 1]);
    expect(Math.abs(dot(q[0]!, q[1]!))).toBeLessThan(1e-15);
  });

  test('the inverse of a triangle', () => {
    // Columns (2), (1, 4).
    const inverse = inverseOf([column(2), column(1, 4)]);
    expect(inverse.map((row) => [...row])).toEqual([
      [0.5, -0.125],
      [0, 0.25],
    ]);
  });
});
