import { expect, test } from 'vitest';
import { coreMembership } from '#core/metrics/node/core-membership';
import { byNode, sketch } from '#support/sketch';

test.each([
  ['a triangle with a tail each', 'a b c d e f', 'a-b b-c a-c a-d b-e c-f', { a: 1, b: 1, c: 1, d: 0, e: 0, f: 0 }],
  ['of equally good cores the smallest, then the first', 'a b c d e', 'a-b c-d', { a: 1, b: 1, c: 0, d: 0, e: 0 }],
  ['no split tells them apart', 'a b c d', '', { a: NaN, b: NaN, c: NaN, d: NaN }],
  ['three', 'a b c', 'a-b', { a: NaN, b: NaN, c: NaN }],
])('%s', (_, ids, ties, expected) => {
  const network = sketch({ gov: ids }, ties);
  expect(byNode(network, coreMembership.compute(network))).toEqual(expected);
});

test('above 20 institutions the core that is plain is found', () => {
  const outer = Array.from({ length: 26 }, (_, i) => `p${String(i).padStart(2, '0')}`);
  const ties = outer.map((id, i) => `${'abcd'[i % 4]}-${id}`);
  const network = sketch({ gov: `a b c d ${outer.join(' ')}` }, `a-b a-c a-d b-c b-d c-d ${ties.join(' ')}`);
  const core = Object.entries(byNode(network, coreMembership.compute(network))).filter(([, value]) => value === 1);
  expect(core.map(([id]) => id)).toEqual(['a', 'b', 'c', 'd']);
});
