import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const values = (members: Record<string, string>, parameters = {}) => measure(sketch(members, ''), [{ id: 'shannon-evenness', parameters }]);

test('is 1 where every sector has equally many, however many sectors', () => {
  expect(values({ gov: 'a b', ngo: 'c d' })).toMatchObject([{ value: 1 }]);
  expect(values({ gov: 'a', ngo: 'b', bus: 'c', '?': 'd' })).toMatchObject([{ value: 1 }]);
});

test('of three and one it is the entropy over ln 2', () => {
  expect(values({ gov: 'a b c', ngo: 'd' })[0]?.value).toBeCloseTo(0.8112781244591328, 14);
});

test('four of eight possible sectors equally filled are ln 4 / ln 8', () => {
  const expected = ['s', 't', 'u', 'v', 'w', 'x', 'y', 'z'];
  const [reading] = values({ s: 'a', t: 'b', u: 'c', v: 'd' }, { groups: 'code-list', expected });
  expect(reading?.value).toBeCloseTo(2 / 3, 14);
});

test.each([
  ['only one sector is present', { gov: 'a b' }, 'one-group'],
  ['nobody has a sector', { '-': 'a b' }, 'no-groups'],
])('is undefined where %s', (_, members, code) => {
  expect(values(members)).toMatchObject([{ value: NaN, why: { code } }]);
});

test('is 0 where all are of one of several possible sectors', () => {
  expect(values({ NGO: 'a b' }, { groups: 'code-list' })).toMatchObject([{ value: 0 }]);
});
