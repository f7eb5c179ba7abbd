import { expect, test } from 'vitest';
import { burtHierarchy } from '#core/metrics/node/burt-hierarchy';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters: Record<string, string | boolean> = {}) =>
  Object.fromEntries(valuesOf(burtHierarchy, sketch({ gov: ids }, ties), parameters));

test.each([
  ['partners alike constrain alike', 'h a b c', 'h-a h-b h-c', { h: 0, a: 1, b: 1, c: 1 }],
  ['one partner is all there is', 'a b', 'a-b', { a: 1, b: 1 }],
  ['an institution without ties has none', 'a b c', 'a-b', { a: 1, b: 1, c: NaN }],
  ['where all know each other nobody stands out', 'a b c d', 'a-b a-c a-d b-c b-d c-d', { a: 0, b: 0, c: 0, d: 0 }],
])('%s', (_, ids, ties, expected) => {
  expect(values(ids, ties)).toEqual(expected);
});

test('a partner who gets three quarters of the strength brings 9/10 of the constraint', () => {
  const { a } = values('a b c', 'a-b*3 a-c*1', { weighted: true });
  expect(a).toBeCloseTo(((9 / 5) * Math.log(9 / 5) + (1 / 5) * Math.log(1 / 5)) / (2 * Math.log(2)), 14);
});

test('a partner whose part is too small to tell from none leaves all to the other', () => {
  expect(values('a b c', 'a-b*1 a-c*1e-200', { weighted: true })['a']).toBe(1);
});
