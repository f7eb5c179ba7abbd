import type { ComparedCounty, Comparison } from '#core/compare/comparison/comparison';
import { differenceOf, differences } from '#core/compare/comparison/differences';
import { expect, it } from 'vitest';

function county(code: string, value: number, low = value, high = value, rank = 1): ComparedCounty {
  const reading = { metric: 'density', parameters: {}, subject: null, value, status: 'ok', low, high, interval: 'exact' } as const;
  const coverage = { sources: 3, lastEvidence: '2020-01-01', dayPreciseShare: 1, unknownEndShare: 0, tier: 'T2' } as const;
  const rest = { name: code, date: '2020-01-01', projectAge: NaN, institutions: 10, ties: 9, reference: null, coverage, without: null };
  return { code, ...rest, reading, rank };
}

it('tells higher from lower only where the intervals lie apart', () => {
  const [a, b, c] = [county('a', 0.5, 0.4, 0.6), county('b', 0.3, 0.2, 0.35), county('c', 0.3, 0.3, 0.5)];
  expect([differenceOf(a, b).verdict, differenceOf(b, a).verdict, differenceOf(a, c).verdict]).toEqual([
    'higher',
    'lower',
    'not-determined',
  ]);
  expect(differenceOf(a, a).verdict).toBe('not-determined');
  expect(differenceOf(county('d', 1), county('e', 1)).verdict).toBe('equal');
});

it('turns its sign when the two counties change places', () => {
  const [a, b] = [county('a', 5, 4, 7), county('b', 3, 1, 6)];
  const [there, back] = [differenceOf(a, b), differenceOf(b, a)];
  expect([there.difference, there.low, there.high]).toEqual([2, -2, 6]);
  expect([-back.difference, -back.high, -back.low]).toEqual([2, -2, 6]);
});

it('sets each pair of ranked counties side by side once, and no unranked one', () => {
  const comparison = {
    metric: 'density',
    parameters: {},
    acrossSizes: 'fair',
    counties: [county('a', 1), county('b', 2), county('c', 3, 3, 3, NaN)],
    caveats: [],
  } satisfies Comparison;
  expect(differences(comparison).map(({ a, b }) => a + b)).toEqual(['ab']);
});
