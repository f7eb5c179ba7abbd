import { expect, test } from 'vitest';
import { krackhardtEfficiency } from '#core/metrics/network/krackhardt-efficiency';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

test.each([
  ['no tie more than needed', 'c d m x y', 'x>m y>m m>c m>d', 1],
  ['every tie there could be', 'a b c', 'a>b a-c b-c b>a', 0],
  ['a circle of three has one tie of four to spare', 'a b c', 'a>b b>c c>a', 3 / 4],
  ['two parts: 1 of 1 + 4 to spare', 'a b c d e', 'a>b b>a c>d d>e', 4 / 5],
  ['ties without direction', 'a b', 'a-b', NaN],
])('%s', (_, ids, ties, expected) => {
  expect([...valuesOf(krackhardtEfficiency, sketch({ gov: ids }, ties)).values()]).toEqual([expected]);
});
