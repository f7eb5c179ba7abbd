import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { groupCloseness } from '#core/metrics/sector/group-closeness';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

test('counts steps from the nearest member', () => {
  // The path d - c - a - b - e - f: from the offices c and e are one step away, d and f two.
  const network = sketch({ office: 'a b', ngo: 'c d e f' }, 'd-c c-a a-b b-e e-f');
  expect(Object.fromEntries(valuesOf(groupCloseness, network))).toEqual({ ngo: 1, office: 2 / 3 });
});

test.each([
  ['somebody cannot be reached', { office: 'a', ngo: 'b c' }, 'a-b', 'unreachable'],
  ['the only way leads over somebody without facet', { office: 'a', ngo: 'b', '-': 'x' }, 'a-x x-b', 'unreachable'],
  ['there is nobody else', { office: 'a b' }, 'a-b', 'one-group'],
])('is undefined where %s', (_, members, ties, code) => {
  const office = measure(sketch(members, ties), ['group-closeness']).find(({ subject }) => subject === 'office');
  expect(office).toMatchObject({ value: NaN, why: { code } });
});
