import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const values = (members: Record<string, string>, parameters = {}) => measure(sketch(members, ''), [{ id: 'iqv', parameters }]);

test.each([
  ['as many of either sector', { gov: 'a b', ngo: 'c d' }, 1],
  ['three of one and one of another', { gov: 'a b c', ngo: 'd' }, 3 / 4],
  ['three of one and one each of two others', { gov: 'a b c', ngo: 'd', '?': 'e' }, 21 / 25],
])('%s', (_, members, expected) => {
  expect(values(members)).toMatchObject([{ value: expected, status: 'ok' }]);
});

test.each([
  ['only one sector is present', { gov: 'a b' }, 'one-group'],
  ['nobody has a sector', { '-': 'a b' }, 'no-groups'],
  ['nobody is there', {}, 'no-nodes'],
])('is undefined where %s', (_, members, code) => {
  expect(values(members)).toMatchObject([{ value: NaN, why: { code } }]);
});

test('against the code list, sectors that stayed away count as empty ones', () => {
  expect(values({ NGO: 'a b', BUS: 'c d' }, { groups: 'code-list' })).toMatchObject([{ value: 7 / 12 }]);
  expect(values({ NGO: 'a b', BUS: 'c d' }, { groups: 'code-list', expected: ['NGO', 'BUS', 'COOP'] })).toMatchObject([{ value: 3 / 4 }]);
});

test('a sector that is there although no list has it is possible too', () => {
  expect(values({ NGO: 'a', other: 'b' }, { groups: 'code-list', expected: ['NGO'] })).toMatchObject([{ value: 1 }]);
});
