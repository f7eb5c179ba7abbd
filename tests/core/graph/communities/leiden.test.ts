import { expect, test } from 'vitest';
import { communities } from '#core/graph/communities';
import { improved, singletons } from '#core/graph/communities/leiden';
import { massOf } from '#core/graph/communities/mass';
import { stream } from '#core/graph/engine/stream';
import { sketch } from '#support/sketch';

const twoTriangles = sketch({ gov: 'a b c d e f z' }, 'a-b b-c a-c d-e e-f d-f c-d');

test('whatever the order in which nodes move, two triangles are two communities and who has no ties is alone', () => {
  const random = stream(1);
  const found = Array.from({ length: 50 }, () => improved(massOf(twoTriangles), singletons(7), 1, random));
  expect(new Set(found.map((partition) => partition?.join(' ')))).toEqual(new Set(['0 0 0 1 1 1 2']));
});

test('every search finds them', () => {
  expect(communities(twoTriangles, { resolution: 1, runs: 10, seed: 1 }).found.map((one) => one.join(' '))).toEqual(
    Array.from({ length: 10 }, () => '0 0 0 1 1 1 2'),
  );
});
