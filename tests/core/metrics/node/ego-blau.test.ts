import { expect, test } from 'vitest';
import { egoBlau } from '#core/metrics/node/ego-blau';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (members: Record<string, string>, ties: string, parameters: Record<string, boolean> = {}) =>
  Object.fromEntries(valuesOf(egoBlau, sketch(members, ties), parameters));

test.each([
  ['partners of one sector are not diverse', { gov: 'h', ngo: 'a b' }, 'h-a h-b', { h: 0, a: 0, b: 0 }],
  ['half and half', { gov: 'h a', ngo: 'b' }, 'h-a h-b', { h: 1 / 2, a: 0, b: 0 }],
  ['three and one', { gov: 'h', ngo: 'a b c', church: 'd' }, 'h-a h-b h-c h-d', { h: 3 / 8, a: 0, b: 0, c: 0, d: 0 }],
  [
    'a partner without a sector is left out, one of unknown sector is not',
    { gov: 'h', '-': 'a', '?': 'b', ngo: 'c' },
    'h-a h-b h-c',
    { h: 1 / 2, a: NaN, b: 0, c: 0 },
  ],
  ['without ties there is nothing to be diverse', { gov: 'a', ngo: 'b' }, '', { a: NaN, b: NaN }],
  ['whichever way ties point', { gov: 'h a', ngo: 'b' }, 'h>a b>h', { h: 1 / 2, a: 0, b: 0 }],
])('%s', (_, members, ties, expected) => {
  expect(values(members, ties)).toEqual(expected);
});

test('with strengths the shares are those of strength', () => {
  expect(values({ gov: 'h a', ngo: 'b' }, 'h-a*3 h-b', { weighted: true })).toEqual({ h: 3 / 8, a: 0, b: 0 });
});
