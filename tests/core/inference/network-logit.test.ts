import { describe, expect, test } from 'vitest';
import { sameGroup } from '#core/inference/dense/pair-matrix';
import { networkLogit, networkLogitAsync } from '#core/inference/network-logit';
import { sketch } from '#support/sketch';
import { matrixOf, sna, threeErrors } from './reference/permutation-tests.ts';

const five = { gov: 'a b c', ngo: 'd e' };

test('odds within and across sectors, worked out by hand', () => {
  const network = sketch(five, 'a-b*7 b-c c-d');
  const result = networkLogit(network, [{ name: 'same sector', pairs: sameGroup(network) }], { weighted: true });
  // Within 2 of 4 pairs are tied, odds 1; across 1 of 6, odds 1/5. Variances of log odds: 1/2 + 1/2 and 1 + 1/5.
  const close = (value: number) => expect.closeTo(value, 12) as number;
  expect(result.coefficients.map(({ name, estimate, standardError }) => [name, estimate, standardError])).toEqual([
    ['intercept', close(Math.log(1 / 5)), close(Math.sqrt(1.2))],
    ['same sector', close(Math.log(5)), close(Math.sqrt(2.2))],
  ]);
  expect(result.deviance).toBeCloseTo(-2 * (4 * Math.log(1 / 2) + Math.log(1 / 6) + 5 * Math.log(5 / 6)), 12);
  expect(result.nullDeviance).toBeCloseTo(-2 * (3 * Math.log(0.3) + 7 * Math.log(0.7)), 12);
  expect(result).toMatchObject({
    pairs: 10,
    residualDegrees: 8,
    expected: { tied: { tied: 2, untied: 2 }, untied: { tied: 1, untied: 5 } },
  });
  expect(result.coefficients[1]!.test).toMatchObject({ exact: true, replicates: 120 });
});

describe(`netlogit of sna ${sna.version} gives the same`, () => {
  test.each(sna.logits)('$name', (fit) => {
    const predictors = fit.xs.map((pairs, k) => ({ name: `x${k + 1}`, pairs: matrixOf(pairs) }));
    const result = networkLogit(matrixOf(fit.y), predictors, { directed: fit.mode === 'digraph', replicates: 100 });
    const close = (values: readonly number[], digits: number) => values.map((value) => expect.closeTo(value, digits) as number);
    const of = <T>(read: (one: (typeof result.coefficients)[number]) => T) => result.coefficients.map(read);
    expect(of(({ estimate }) => estimate)).toEqual(close(fit.glmEstimates, 9));
    expect(of(({ standardError }) => standardError)).toEqual(close(fit.glmStandardErrors, 9));
    // sna stops earlier.
    expect(of(({ estimate }) => estimate)).toEqual(close(fit.estimates, 5));
    expect(of(({ test: { observed } }) => observed.value)).toEqual(close(fit.statistics, 2));
    expect([result.deviance, result.nullDeviance, result.aic, result.bic]).toEqual(
      close([fit.deviance, fit.nullDeviance, fit.aic, fit.bic], 6),
    );
    const { tied, untied } = result.expected;
    expect([untied.untied, untied.tied, tied.untied, tied.tied]).toEqual(fit.table);
    result.coefficients.forEach(({ test: { pHigh, pLow, pTwoSided } }, k) => {
      const pairs = [[pHigh, fit.pgreq![k]!] as const, [pLow, fit.pleeq![k]!] as const, [pTwoSided, fit.pgreqabs![k]!] as const];
      for (const [ours, theirs] of pairs) expect(Math.abs(ours - theirs)).toBeLessThan(threeErrors(theirs, 100, fit.reps));
    });
  });
});

describe('nothing can be said', () => {
  const network = sketch(five, 'a-b b-c a-c c-d');

  test('where a predictor tells tied from untied pairs without a rest', () => {
    const result = networkLogit(network, [{ name: 'itself', pairs: sketch(five, 'a-b b-c a-c c-d') }]);
    expect(result).toMatchObject({ status: 'undefined', why: { code: 'separation' }, deviance: NaN });
    expect(result.coefficients[1]).toMatchObject({ estimate: NaN, test: { status: 'undefined', why: { code: 'separation' } } });
  });

  test('where all pairs with a predictor are tied, though not all without are untied', () => {
    const result = networkLogit(network, [{ name: 'earlier', pairs: sketch(five, 'a-b b-c') }]);
    expect(result).toMatchObject({ status: 'undefined', why: { code: 'separation' } });
  });

  test('where nobody is tied', () => {
    expect(networkLogit(sketch(five, ''), [{ name: 'earlier', pairs: network }])).toMatchObject({ why: { code: 'zero-variance' } });
  });
});

const drawn = (n: number, factor: number, of = 17) => Float64Array.from({ length: n * n }, (_, at) => ((at * factor) % of) / 4);
const ties = (n: number) => drawn(n, 7, 23).map((value) => (value < 2 ? 1 : 0));

test('a pair unknown in a predictor is left out wherever it moves', () => {
  const x = drawn(10, 3);
  x[12] = NaN;
  const result = networkLogit(ties(10), [{ name: 'x', pairs: x }], { replicates: 40 });
  expect(result).toMatchObject({ pairs: 89, status: 'ok' });
  expect(result.coefficients[1]!.test).toMatchObject({ undefinedIn: 0, replicates: 40 });
});

test('a regression made in slices gives the same bits', async () => {
  const options = { replicates: 50, seed: 3 };
  const predictors = [{ name: 'x', pairs: drawn(10, 3) }];
  expect(await networkLogitAsync(ties(10), predictors, options)).toEqual(networkLogit(ties(10), predictors, options));
});

test('a matrix of levels is refused', () => {
  expect(() => networkLogit(drawn(4, 3), [{ name: 'x', pairs: drawn(4, 5) }])).toThrow(
    new TypeError('y holds 0.75, allowed are 0 (not tied), 1 (tied) and NaN (unknown)'),
  );
});
