import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { groupBetweenness } from '#core/metrics/sector/group-betweenness';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const byGroup = (members: Record<string, string>, ties: string) => Object.fromEntries(valuesOf(groupBetweenness, sketch(members, ties)));

test('a path that meets two members counts once', () => {
  expect(byGroup({ office: 'a b', ngo: 'c d' }, 'c-a a-b b-d')).toEqual({ ngo: 0, office: 1 });
});

test('of two ways around a square one leads through the sector', () => {
  expect(byGroup({ office: 'a', ngo: 'b c d' }, 'a-b b-c c-d d-a')).toEqual({ ngo: NaN, office: 1 / 6 });
});

test('pairs without a path count as pairs, and who has no facet as nobody', () => {
  expect(byGroup({ office: 'a', ngo: 'b c d', '-': 'x' }, 'b-a a-c b-x x-d')).toEqual({ ngo: NaN, office: 1 / 3 });
});

test.each([
  ['there is nobody else', { office: 'a b' }, 'one-group'],
  ['there is one other', { office: 'a b', ngo: 'c' }, 'few-nodes'],
])('is undefined where %s', (_, members, code) => {
  const office = measure(sketch(members, 'a-b'), ['group-betweenness']).find(({ subject }) => subject === 'office');
  expect(office).toMatchObject({ value: NaN, why: { code } });
});
