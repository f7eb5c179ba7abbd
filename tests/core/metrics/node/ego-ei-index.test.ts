import { expect, test } from 'vitest';
import { egoEiIndex } from '#core/metrics/node/ego-ei-index';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (members: Record<string, string>, ties: string, parameters: Record<string, boolean> = {}) =>
  Object.fromEntries(valuesOf(egoEiIndex, sketch(members, ties), parameters));

test.each([
  ['offices tied to NGOs only look outside', { gov: 'MOPS PCPR', ngo: 'Dary' }, 'MOPS-Dary PCPR-Dary', { MOPS: 1, PCPR: 1, Dary: 1 }],
  ['offices tied to each other look inside', { gov: 'MOPS PCPR', ngo: 'Dary' }, 'MOPS-PCPR', { MOPS: -1, PCPR: -1, Dary: NaN }],
  ['one of each evens out', { gov: 'MOPS PCPR', ngo: 'Dary' }, 'MOPS-PCPR MOPS-Dary', { MOPS: 0, PCPR: -1, Dary: 1 }],
  ['a mutual tie is one partner', { gov: 'a b', ngo: 'c d' }, 'a>b b>a c>a d>a', { a: 1 / 3, b: -1, c: 1, d: 1 }],
  ['a partner without a sector is left out', { gov: 'a b', '-': 'c' }, 'a-b a-c', { a: -1, b: -1, c: NaN }],
])('%s', (_, members, ties, expected) => {
  expect(values(members, ties)).toEqual(expected);
});
