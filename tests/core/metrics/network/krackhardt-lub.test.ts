import { expect, test } from 'vitest';
import { krackhardtLub } from '#core/metrics/network/krackhardt-lub';
import { readingsOf, valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

test.each([
  ['of two heads over one manager only the heads lack a superior: 1 of 6', 'c d m x y', 'x>m y>m m>c m>d', 5 / 6],
  ['a tree has one for every pair', 'a b c d e', 'a>b a>c b>d b>e', 1],
  ['three who all report to two who do not: their heads and every pair below', 'p q x y z', 'p>x p>y p>z q>x q>y q>z', 1 / 3],
  ['in a circle everyone is everyone’s superior', 'a b c', 'a>b b>c c>a', 1],
  ['parts of three and two: only three can lack one', 'a b c d e', 'a>c b>c d>e', 0],
  ['ties without direction', 'a b c', 'a-b b-c', NaN],
  ['nowhere three joined', 'a b c d', 'a>b c>d', NaN],
])('%s', (_, ids, ties, expected) => {
  expect([...valuesOf(krackhardtLub, sketch({ gov: ids }, ties)).values()]).toEqual([expected]);
});

test('the reason is direction before size', () => {
  const codes = ['a-b', 'a>b'].map((ties) => readingsOf(krackhardtLub, sketch({ gov: 'a b' }, ties))[0]?.why?.code);
  expect(codes).toEqual(['needs-direction', 'disconnected']);
});
