import { describe, expect, test } from 'vitest';
import { pairMatrix, sameGroup } from '#core/inference/dense/pair-matrix';
import { networkRegression, networkRegressionAsync } from '#core/inference/network-regression';
import { sketch } from '#support/sketch';
import { matrixOf, sna, threeErrors } from './reference/permutation-tests.ts';

const five = { gov: 'a b c', ngo: 'd e' };
const names = (xs: readonly unknown[]) => xs.map((_, k) => `x${k + 1}`);
const predictorsOf = (xs: (typeof sna.regressions)[number]['xs']) => names(xs).map((name, k) => ({ name, pairs: matrixOf(xs[k]!) }));

test('the share of ties within and across sectors, worked out by hand', () => {
  const network = sketch(five, 'a-b b-c c-d');
  const result = networkRegression(network, [{ name: 'same sector', pairs: sameGroup(network) }]);
  // Of 4 pairs within a sector 2 are tied, of 6 across 1: squares left 4 · 1/4 + 6 · 5/36 = 11/6, in all 10 · 0.3 · 0.7 = 2.1.
  const error = Math.sqrt(11 / 6 / 8);
  expect(result).toMatchObject({ n: 5, pairs: 10, residualDegrees: 8, directed: false, leftOut: [0, 0], status: 'ok' });
  expect(result.rSquared).toBeCloseTo(1 - 11 / 6 / 2.1, 14);
  expect(result.residualStandardError).toBeCloseTo(error, 14);
  const [constant, same] = result.coefficients;
  expect([constant!.name, same!.name]).toEqual(['intercept', 'same sector']);
  expect([constant!.estimate, same!.estimate]).toEqual([expect.closeTo(1 / 6, 14), expect.closeTo(1 / 3, 14)]);
  expect([constant!.standardError, same!.standardError]).toEqual([
    expect.closeTo(error / Math.sqrt(6), 14),
    expect.closeTo(error * Math.sqrt(1 / 4 + 1 / 6), 14),
  ]);
  // Two of five institutions can be the organisations in 10 ways, too few for a test.
  expect(same!.test).toMatchObject({ exact: true, replicates: 120, null: 'double-semi-partialing', why: { code: 'few-arrangements' } });
  expect(same!.test.pHigh).toBeCloseTo(waysWithin() / 10, 14);
});

/** Of the ten ways to choose the two organisations, those that leave at least 2 of the 3 ties of a-b-c-d, e within sectors. */
function waysWithin(): number {
  const ids = 'abcde'.split('');
  const choices = ids.flatMap((one, i) => ids.slice(0, i).map((other) => other + one));
  const within = (pair: string) => ['ab', 'bc', 'cd'].filter(([i, j]) => pair.includes(i!) === pair.includes(j!)).length;
  return choices.filter((pair) => within(pair) >= 2).length;
}

describe(`netlm of sna ${sna.version} gives the same`, () => {
  test.each(sna.regressions)('$name', (fit) => {
    const result = networkRegression(matrixOf(fit.y), predictorsOf(fit.xs), { directed: fit.mode === 'digraph', intercept: fit.intercept });
    const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 10) as number);
    expect(result.coefficients.map(({ estimate }) => estimate)).toEqual(close(fit.estimates));
    expect(result.coefficients.map(({ test: { observed } }) => observed.value)).toEqual(close(fit.statistics));
    expect([result.pairs, result.residualDegrees]).toEqual([fit.pairs, fit.residualDegrees]);
    expect([result.residualStandardError, result.rSquared, result.adjustedRSquared, result.f.value]).toEqual(
      // Without a constant sna takes the squares of the fitted values about 0, too.
      close([fit.residualStandardError, fit.rSquared, fit.adjustedRSquared, fit.f]),
    );
    result.coefficients.forEach(({ test: { pHigh, pLow, pTwoSided } }, k) => {
      if (fit.pgreq === null) return;
      const pairs = [[pHigh, fit.pgreq[k]!] as const, [pLow, fit.pleeq![k]!] as const, [pTwoSided, fit.pgreqabs![k]!] as const];
      for (const [ours, theirs] of pairs) expect(Math.abs(ours - theirs)).toBeLessThan(threeErrors(theirs, 1000, fit.reps));
    });
  });

  test('every order of six institutions: exact p-values', () => {
    const { y, xs, coefficients } = sna.exact;
    const result = networkRegression(matrixOf(y), predictorsOf(xs));
    expect(result.coefficients.map(({ test: one }) => [one.observed.value, one.pHigh, one.pLow, one.pTwoSided, one.mean])).toEqual(
      coefficients.map((one) => [one.statistic, one.pgreq, one.pleeq, one.pgreqabs, one.mean].map((value) => expect.closeTo(value, 9))),
    );
  });
});

const drawn = (n: number, factor: number) => Float64Array.from({ length: n * n }, (_, at) => ((at * factor) % 17) / 4);

test('a replicate in which something is unknown is worked out over what is known', () => {
  const n = 6;
  const [y, x, z] = [drawn(n, 7), drawn(n, 5), drawn(n, 11)];
  const known = networkRegression(y, [
    { name: 'x', pairs: x },
    { name: 'z', pairs: z },
  ]);
  // One institution of which nothing is known on either side: as if it were not there, in the order that leaves it where it is.
  const without = (matrix: Float64Array) =>
    Float64Array.from({ length: 49 }, (_, at) => (at % 7 < 6 && at < 42 ? matrix[Math.floor(at / 7) * 6 + (at % 7)]! : NaN));
  const wider = networkRegression(without(y), [
    { name: 'x', pairs: without(x) },
    { name: 'z', pairs: without(z) },
  ]);
  expect(wider).toMatchObject({ n: 7, pairs: 30 });
  expect(wider.coefficients.map(({ estimate }) => estimate)).toEqual(
    known.coefficients.map(({ estimate }) => expect.closeTo(estimate, 12)),
  );
  // Wherever it stands, at most 20 of the 30 pairs remain, so the null is wider.
  expect(wider.coefficients[1]!.test.sd).toBeGreaterThan(known.coefficients[1]!.test.sd);
});

describe('nothing can be said', () => {
  const network = sketch(five, 'a-b b-c c-d');
  const earlier = { name: 'earlier', pairs: sketch(five, 'a-b d-e') };

  test('of a predictor that repeats others, while the others keep their coefficients', () => {
    const twice = { name: 'later', pairs: sketch(five, 'a-b d-e') };
    const result = networkRegression(network, [earlier, twice]);
    const alone = networkRegression(network, [earlier]);
    expect(result.coefficients.slice(0, 2)).toEqual(alone.coefficients);
    expect(result.coefficients[2]).toMatchObject({
      estimate: NaN,
      test: { status: 'undefined', why: { code: 'collinear' }, replicates: 0 },
    });
  });

  test('of ties that do not vary, of too few pairs, and where nothing is left over', () => {
    const nobody = networkRegression(sketch(five, ''), [earlier]);
    expect(nobody).toMatchObject({ status: 'undefined', why: { code: 'zero-variance' } });
    expect([nobody.rSquared, nobody.coefficients[0]!.estimate]).toEqual([NaN, NaN]);
    expect(networkRegression(sketch({ gov: 'a b' }, 'a-b'), [earlier])).toMatchObject({ why: { code: 'few-pairs' } });
    expect(networkRegression(sketch({ gov: 'x' }, ''), [earlier])).toMatchObject({ n: 0, why: { code: 'few-nodes' } });
    expect(networkRegression(network, [{ name: 'itself', pairs: network }])).toMatchObject({ why: { code: 'no-residual' } });
  });

  test('of pairs of institutions whose sector is unknown: they are left out', () => {
    const unsure = sketch({ gov: 'a b', ngo: 'c', '?': 'd', '-': 'e' }, 'a-b c-d');
    expect(networkRegression(unsure, [{ name: 'same sector', pairs: sameGroup(unsure) }])).toMatchObject({ n: 5, pairs: 3 });
  });
});

test('a regression made in slices gives the same bits', async () => {
  const [y, x] = [drawn(10, 7), drawn(10, 3)];
  const options = { replicates: 200, seed: 9 };
  const result = await networkRegressionAsync(y, [{ name: 'x', pairs: x }], options);
  expect(result).toEqual(networkRegression(y, [{ name: 'x', pairs: x }], options));
});

test('a predictor of distances is written pair by pair, its institutions in any order', () => {
  const seats = new Map('edcba'.split('').map((id, place) => [id, place]));
  const ids = [...seats.keys()];
  const apart = pairMatrix(ids, (i, j) => Math.abs(i - j));
  const result = networkRegression(sketch(five, 'a-b b-c c-d d-e'), [{ name: 'apart', pairs: apart }]);
  // Neighbours 1 apart are tied, 4 pairs of 10; the others are 3 · 2, 2 · 3, 1 · 4 apart: covariance 4 - 10 · 0.4 · 2, squares 50 - 40.
  expect(result.coefficients[1]!.estimate).toBeCloseTo(-0.4, 14);
});

test.each([
  ['predictors is a list of at least one, not an empty one', []],
  [
    'predictors name "x" twice',
    [
      { name: 'x', pairs: drawn(5, 3) },
      { name: 'x', pairs: drawn(5, 7) },
    ],
  ],
  ['predictors name "intercept" twice, once for the constant', [{ name: 'intercept', pairs: drawn(5, 3) }]],
  ['x has 3 rows, y has 5', [{ name: 'x', pairs: new Float64Array(9) }]],
])('is refused: %s', (message, predictors) => {
  expect(() => networkRegression(drawn(5, 2), predictors)).toThrow(new TypeError(message));
});
