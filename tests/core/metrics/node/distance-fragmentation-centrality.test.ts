import { expect, test } from 'vitest';
import { distanceFragmentationCentrality } from '#core/metrics/node/distance-fragmentation-centrality';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters: Record<string, boolean> = {}) =>
  Object.fromEntries(valuesOf(distanceFragmentationCentrality, sketch({ gov: ids }, ties), parameters));

const near = (expected: Record<string, number>) =>
  Object.fromEntries(Object.entries(expected).map(([id, value]) => [id, expect.closeTo(value, 15)]));

test.each([
  // Efficiency 5/6 before; a-b or b-c alone is 1, a and c without b 0.
  ['without the middle of a path nothing is left', 'a b c', 'a-b b-c', { a: -1 / 6, b: 5 / 6, c: -1 / 6 }],
  ['where all know each other nobody is missed', 'a b c d', 'a-b a-c a-d b-c b-d c-d', { a: 0, b: 0, c: 0, d: 0 }],
])('%s', (_, ids, ties, expected) => {
  expect(values(ids, ties)).toEqual(near(expected));
});

test('with strengths a strong tie is short: (2 + 2 + 1) / 3 before', () => {
  expect(values('a b c', 'a-b*2 b-c*2', { weighted: true })).toEqual(near({ a: -1 / 3, b: 5 / 3, c: -1 / 3 }));
});

test('of two nothing can be said', () => {
  expect(values('a b', 'a-b')).toEqual({ a: NaN, b: NaN });
});
