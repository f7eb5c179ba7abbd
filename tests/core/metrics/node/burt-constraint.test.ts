import { expect, test } from 'vitest';
import { burtConstraint } from '#core/metrics/node/burt-constraint';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters: Record<string, boolean> = {}) =>
  Object.fromEntries(valuesOf(burtConstraint, sketch({ gov: ids }, ties), parameters));

test.each([
  ['one partner is all there is', 'a b c d', 'a-b b-c c-d', { a: 1, b: 1 / 2, c: 1 / 2, d: 1 }],
  ['partners who do not know each other leave most freedom', 'h a b c d', 'h-a h-b h-c h-d', { h: 1 / 4, a: 1, b: 1, c: 1, d: 1 }],
  ['an institution without ties has none', 'a b c', 'a-b', { a: 1, b: 1, c: NaN }],
])('%s', (_, ids, ties, expected) => {
  expect(values(ids, ties)).toEqual(expected);
});

test('where all know each other every partner leads back to the rest: 3 (1/3 + 2/9)²', () => {
  const { a } = values('a b c d', 'a-b a-c a-d b-c b-d c-d');
  expect(a).toBeCloseTo(25 / 27, 14);
});

test.each([
  [17, 0.234619],
  [14, 0.284479],
])('in a list of %i on which everyone is tied to everyone it is %f', (count, expected) => {
  const ids = Array.from({ length: count }, (_, i) => `i${i}`);
  const ties = ids.flatMap((from, i) => ids.slice(i + 1).map((to) => `${from}-${to}`));
  for (const value of Object.values(values(ids.join(' '), ties.join(' ')))) expect(value).toBeCloseTo(expected, 6);
});

test('with strengths the investment is what counts: (3/4)² + (1/4)²', () => {
  expect(values('a b c', 'a-b*3 a-c*1', { weighted: true })).toEqual({ a: 5 / 8, b: 1, c: 1 });
  expect(values('a b c', 'a-b*3 a-c*1')).toEqual({ a: 1 / 2, b: 1, c: 1 });
});

test('in a directed network a mutual tie is twice the investment: (2/3)² + (1/3)²', () => {
  const { a } = values('a b c', 'a>b b>a c>a');
  expect(a).toBeCloseTo(5 / 9, 15);
});
