import { expect, test } from 'vitest';
import { spectralSegregation } from '#core/metrics/sector/spectral-segregation';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (members: Record<string, string>, ties: string) => Object.fromEntries(valuesOf(spectralSegregation, sketch(members, ties)));

const near = (expected: Record<string, number>) =>
  Object.fromEntries(Object.entries(expected).map(([id, value]) => [id, expect.closeTo(value, 14)]));

test.each([
  [
    'those whose partners are all of their own kind have 1',
    { gov: 'a b c', ngo: 'd e' },
    'a-b b-c a-c d-e',
    { a: 1, b: 1, c: 1, d: 1, e: 1 },
  ],
  ['those who meet only others have 0', { gov: 'a b', ngo: 'c d' }, 'a-c b-d', { a: 0, b: 0, c: 0, d: 0 }],
  // b has half of its ties within: λ² = 1 · 1/2, and x is as 1 to the root of 1/2.
  [
    'one tie outside lowers both',
    { gov: 'a b', ngo: 'c' },
    'a-b b-c',
    { a: (2 * Math.SQRT1_2) / (1 + Math.SQRT1_2), b: 1 / (1 + Math.SQRT1_2), c: 0 },
  ],
])('%s', (_, members, ties, expected) => {
  expect(values(members, ties)).toEqual(near(expected));
});

test('without ties, or without a sector, there is nothing to be apart from', () => {
  expect(values({ gov: 'a b', '-': 'c' }, 'a-c')).toEqual({ a: NaN, b: NaN, c: NaN });
});
