import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustPValues } from '#core/inference/adjust-p-values';
import { nullModels } from '#support/null-models';

const { adjusted } = nullModels();

test.each(adjusted.values)('adjusted as by p.adjust: $p', (values) => {
  const p = values.p.map((one) => one ?? NaN);
  for (const method of ['holm', 'benjamini-hochberg'] as const) {
    // R wrote twelve digits.
    const ours = Array.from(adjustPValues(p, { method }), (one) => (Number.isNaN(one) ? null : Number(one.toPrecision(12))));
    expect(ours).toEqual(values[method]);
  }
});

test('Holm by hand: the least times all, the next times one less, and never falling', () => {
  expect([...adjustPValues([0.03, 0.01, 0.02])]).toEqual([0.04, 0.03, 0.04]);
});

test('a county whose test is undefined does not count as a test', () => {
  expect([...adjustPValues([0.02, NaN, 0.03], { method: 'holm' })]).toEqual([0.04, NaN, 0.04]);
});

test('no tests give no p-values', () => {
  expect(adjustPValues([])).toEqual(new Float64Array());
});

describe('for any p-values', () => {
  const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

  test('adjusting never lowers one, keeps their order, and Holm is the stricter', () => {
    fc.assert(
      fc.property(ps, (p) => {
        const [holm, bh] = [adjustPValues(p), adjustPValues(p, { method: 'benjamini-hochberg' })];
        p.forEach((one, i) => {
          expect(bh[i]).toBeGreaterThanOrEqual(one);
          expect(holm[i]).toBeGreaterThanOrEqual(bh[i]! * (1 - 1e-15));
          p.forEach((other, j) => {
            if (one < other) expect(holm[i]).toBeLessThanOrEqual(holm[j]!);
          });
        });
      }),
    );
  });
});

test.each([
  [[0.5, 1.5], 'holm', 'pValues are from 0 to 1, not 1.5'],
  [[-0.1], 'holm', 'pValues are from 0 to 1, not -0.1'],
  [[0.1], 'bonferroni', 'method is holm or benjamini-hochberg, not "bonferroni"'],
])('%o by %s is refused', (p, method, message) => {
  expect(() => adjustPValues(p, { method: method as 'holm' })).toThrow(new TypeError(message));
});
