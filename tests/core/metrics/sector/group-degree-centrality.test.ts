import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { groupDegreeCentrality } from '#core/metrics/sector/group-degree-centrality';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

test('is the share of others that have a partner in the sector, however many', () => {
  const network = sketch({ office: 'a b', ngo: 'c d e', '?': 'x' }, 'a-c b-c a-b d-x');
  expect(Object.fromEntries(valuesOf(groupDegreeCentrality, network))).toEqual({ UNK: 1 / 5, ngo: 1, office: 1 / 4 });
});

test('direction does not matter, and who has no facet is left out', () => {
  const network = sketch({ office: 'a', ngo: 'b c', '-': 'x' }, 'b>a x>a x>c');
  expect(Object.fromEntries(valuesOf(groupDegreeCentrality, network))).toEqual({ ngo: 1, office: 1 / 2 });
});

test('is undefined for a sector of all', () => {
  expect(measure(sketch({ office: 'a b', '-': 'x' }, 'a-b a-x'), ['group-degree-centrality'])).toMatchObject([
    { value: NaN, why: { code: 'one-group' } },
  ]);
});
