import { expect, test } from 'vitest';
import { krackhardtHierarchy } from '#core/metrics/network/krackhardt-hierarchy';
import { readingsOf, valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

test.each([
  ['nobody reaches back', 'c d m x y', 'x>m y>m m>c m>d', 1],
  ['everybody reaches everybody around a circle', 'a b c', 'a>b b>c c>a', 0],
  ['a circle of three and one below: 3 of 6 pairs lead back', 'a b c d', 'a>b b>c c>a c>d', 1 / 2],
  ['ties without direction have no hierarchy to show', 'a b', 'a-b', NaN],
])('%s', (_, ids, ties, expected) => {
  expect([...valuesOf(krackhardtHierarchy, sketch({ gov: ids }, ties)).values()]).toEqual([expected]);
});

test('where all ties were recorded without direction, that there is no hierarchy says nothing', () => {
  const network = sketch({ gov: 'a b c d e' }, 'a>b b>a b-c d-e', { symmetricBySource: true });
  expect(readingsOf(krackhardtHierarchy, network)).toMatchObject([{ value: 0, status: 'trivial', why: { code: 'symmetric-by-source' } }]);
});
