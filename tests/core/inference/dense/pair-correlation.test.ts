import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fourOrders, pack } from '#core/inference/dense/four-orders';
import { pairCorrelation } from '#core/inference/dense/pair-correlation';

const cases = fc
  .record({
    n: fc.integer({ min: 2, max: 7 }),
    directed: fc.boolean(),
    kinds: fc.constantFrom([0, 1], [0, 0, 0, 2.5, -1.25], [0, 1, NaN], [0, 0.5, 3, NaN]),
    draws: fc.array(fc.nat(1000), { minLength: 98, maxLength: 98 }),
    swaps: fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: 4, maxLength: 12 }),
  })
  .map(({ n, directed, kinds, draws, swaps }) => {
    const matrix = (from: number) =>
      Float64Array.from({ length: n * n }, (_, at) => {
        const [i, j] = [Math.floor(at / n), at % n];
        return kinds[draws[from + (directed || i > j ? i * 7 + j : j * 7 + i)]! % kinds.length]!;
      });
    const order = Int32Array.from({ length: n }, (_, i) => i);
    for (const [i, j] of swaps) if (i < n && j < n) [order[i], order[j]] = [order[j]!, order[i]!];
    return { n, directed, a: matrix(0), b: matrix(49), order };
  });

/** Pearson's formula over a list of pairs of values; NaN where one side does not vary. */
function pearson(pairs: readonly (readonly [number, number])[]): number {
  const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
  if (new Set(xs).size < 2 || new Set(ys).size < 2) return NaN;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x0, y0] = [mean(xs), mean(ys)];
  const sum = (of: (x: number, y: number) => number) => pairs.reduce((total, [x, y]) => total + of(x - x0, y - y0), 0);
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
}

test('every order gives the correlation over the pairs known in both, whichever way it is worked out', () => {
  fc.assert(
    fc.property(cases, ({ n, directed, a, b, order }) => {
      const { under } = pairCorrelation(a, b, n, directed);
      const four = fourOrders(n);
      four.each[2].set(order);
      pack(four);
      const found = new Float64Array(4);
      under(four, found, 0);
      const expected = (moved: Float64Array, fixed: Float64Array) => {
        const pairs: (readonly [number, number])[] = [];
        for (let i = 0; i < n; i++) {
          for (let j = 0; j < (directed ? n : i); j++) {
            const pair = [fixed[i * n + j]!, moved[order[i]! * n + order[j]!]!] as const;
            if (i !== j && !pair.some(Number.isNaN)) pairs.push(pair);
          }
        }
        return pearson(pairs);
      };
      // Which of the two is moved is not said.
      const close = [expected(b, a), expected(a, b)].map((value) => Object.is(value, found[2]) || Math.abs(value - found[2]!) < 1e-12);
      expect(close).toContain(true);
    }),
    { numRuns: 300 },
  );
});

test('there is room for as many values as there is room for', () => {
  const matrix = Float64Array.of(0, 1, 0, 0, 0, 1, 1, 0, 0);
  const found = new Float64Array(6);
  pairCorrelation(matrix, matrix, 3, true).under(fourOrders(3), found, 4);
  expect([...found]).toEqual([0, 0, 0, 0, 1, 1]);
});
