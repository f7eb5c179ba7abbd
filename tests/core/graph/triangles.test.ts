import { expect, test } from 'vitest';
import { triangles } from '#core/graph/triangles';
import { ring } from '#support/rings';
import { sketch } from '#support/sketch';

test('common partners are counted at both ends of a tie, by bits and by rows alike', () => {
  const network = sketch({ gov: 'a b c d' }, 'a-b b-c a-c c-d');
  expect(triangles(network).through).toEqual(Float64Array.of(1, 1, 1, 0));
  expect(triangles(network).shared).toEqual(Int32Array.of(1, 1, 1, 1, 1, 1, 0, 0));
  // Beside a long ring the same network is too wide for bits.
  const beside = sketch({ gov: `a b c d ${ring(80).nodes.join(' ')}` }, 'a-b b-c a-c c-d');
  expect(triangles(beside).through.subarray(0, 4)).toEqual(triangles(network).through);
  expect(triangles(beside).shared).toEqual(triangles(network).shared);
});
