import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const read = (members: Record<string, string>, ties: string) =>
  measure(sketch(members, ties), ['partition-nmi']).map(({ value, status, why, of }) => ({ value, status, code: why?.code, of }));

test.each([
  ['communities that are the sectors', { gov: 'a b', ngo: 'c d' }, 1],
  ['communities across the sectors', { gov: 'a c', ngo: 'b d' }, 0],
])('%s', (_, members, expected) => {
  expect(read(members, 'a-b c-d')[0]?.value).toBeCloseTo(expected, 12);
});

test('institutions without a sector are left out, and it says how many remain', () => {
  expect(read({ gov: 'a b', ngo: 'c d', '-': 'e' }, 'a-b c-d d-e')).toMatchObject([{ value: 1, of: 4 }]);
});

test.each([
  ['there is one community and one sector', { gov: 'a b c' }, 'a-b b-c a-c', 'zero-variance'],
  ['nobody is tied', { gov: 'a b', ngo: 'c' }, '', 'no-ties'],
  ['nobody has a sector', { '-': 'a b c' }, 'a-b', 'no-groups'],
])('it is undefined where %s', (_, members, ties, code) => {
  expect(read(members, ties)).toMatchObject([{ value: NaN, code }]);
});
