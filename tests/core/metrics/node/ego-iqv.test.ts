import { expect, test } from 'vitest';
import { egoIqv } from '#core/metrics/node/ego-iqv';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (members: Record<string, string>, ties: string, parameters: Record<string, boolean> = {}) =>
  Object.fromEntries(valuesOf(egoIqv, sketch(members, ties), parameters));

test.each([
  ['as many partners of either sector', { gov: 'h a', ngo: 'b' }, 'h-a h-b', { h: 1, a: 0, b: 0 }],
  ['a third sector that is there but no partner', { gov: 'h a', ngo: 'b', church: 'c' }, 'h-a h-b', { h: 3 / 4, a: 0, b: 0, c: NaN }],
  ['where there is one sector only', { gov: 'a b' }, 'a-b', { a: NaN, b: NaN }],
])('%s', (_, members, ties, expected) => {
  expect(values(members, ties)).toEqual(expected);
});

test('with strengths the shares are those of strength', () => {
  expect(values({ gov: 'h a', ngo: 'b' }, 'h-a*3 h-b', { weighted: true })).toEqual({ h: 3 / 4, a: 0, b: 0 });
});
