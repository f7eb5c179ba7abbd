import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kaplanMeier } from '#core/graph/history/kaplan-meier';
import { known } from '#support/durations';
import { survivalCases } from '#support/survival-cases';

test('without anything lost sight of the curve is the share that lasts longer', () => {
  const curve = kaplanMeier(known('10 20 20 40 50'));
  expect([...curve.times]).toEqual([10, 20, 40, 50]);
  expect([...curve.survival]).toEqual([4 / 5, 2 / 5, 1 / 5, 0]);
  expect([...curve.atRisk]).toEqual([5, 4, 2, 1]);
  expect([...curve.ended]).toEqual([1, 2, 1, 1]);
  expect(curve.unknownFrom).toBe(Infinity);
});

test('what is lost sight of counts as at risk only as long as it was seen', () => {
  // Of five one ends after 10 days; one is seen for 20 days and no longer, so three are left of whom one ends after 20.
  const curve = kaplanMeier(known('10 20 20+ 40 50+'));
  expect([...curve.survival]).toEqual([4 / 5, (4 * 2) / (5 * 3), (4 * 1) / (5 * 3)]);
  expect([...curve.atRisk]).toEqual([5, 3, 2]);
  expect(curve.unknownFrom).toBe(50);
});

test('the standard error is Greenwood’s, and there is none of a share of 0', () => {
  const { standardError } = kaplanMeier(known('10 20 30 40'));
  // 3/4 of four: the binomial one.
  expect(standardError[0]).toBeCloseTo(Math.sqrt((3 / 4) * (1 / 4) * (1 / 4)), 15);
  expect(standardError[3]).toBeNaN();
});

test('if nothing ended there is no step, and nothing is known beyond the longest that was seen', () => {
  const curve = kaplanMeier(known('30+ 12+'));
  expect(curve.times).toHaveLength(0);
  expect(curve.unknownFrom).toBe(30);
});

test.each(survivalCases.filter(({ standardError }) => standardError !== undefined))('$name: as R’s survfit', (given) => {
  const curve = kaplanMeier(given);
  expect([...curve.times]).toEqual(given.times);
  expect([...curve.atRisk]).toEqual(given.atRisk);
  expect([...curve.ended]).toEqual(given.ended);
  expect(difference(curve.survival, given.survival)).toBeLessThan(1e-14);
  const compared = given.standardError?.map((error, k) => (error === null ? NaN : error - curve.standardError[k]!)) ?? [];
  expect(Math.max(...compared.map((gap) => (Number.isNaN(gap) ? 0 : Math.abs(gap))))).toBeLessThan(1e-14);
});

test('the share is what is left of each that is followed, handed on to those followed longer', () => {
  const duration = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.boolean());
  fc.assert(
    fc.property(fc.array(duration, { minLength: 1, maxLength: 12 }), (all) => {
      const low = Float64Array.from(all, ([days]) => days);
      const curve = kaplanMeier({ low, high: low.map((days, i) => (all[i]![1] ? Infinity : days)) });
      const shares = redistributed(all);
      for (const [k, time] of curve.times.entries()) expect(curve.survival[k]).toBeCloseTo(1 - shares(time), 12);
    }),
  );
});

/** Efron's construction: everyone has an equal share; whoever is lost sight of leaves theirs to those followed longer, in equal parts. */
function redistributed(all: readonly (readonly [days: number, open: boolean])[]): (time: number) => number {
  // What is seen for some days and may end then is lost before what is known to end after that many.
  const inOrder = all.toSorted(([a, openA], [b, openB]) => a - b || Number(openB) - Number(openA));
  const shares = inOrder.map(() => 1 / all.length);
  inOrder.forEach(([, open], i) => {
    const others = inOrder.length - i - 1;
    if (!open || others === 0) return;
    for (let j = i + 1; j < inOrder.length; j++) shares[j]! += shares[i]! / others;
    shares[i] = 0;
  });
  return (time) => inOrder.reduce((sum, [days, open], i) => (!open && days <= time ? sum + shares[i]! : sum), 0);
}

function difference(ours: Float64Array, theirs: readonly number[]): number {
  return Math.max(...theirs.map((value, k) => Math.abs(value - ours[k]!)));
}
