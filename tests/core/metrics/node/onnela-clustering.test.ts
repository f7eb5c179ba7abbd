import { expect, test } from 'vitest';
import { onnelaClustering } from '#core/metrics/node/onnela-clustering';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters: Record<string, string | boolean> = {}) =>
  Object.fromEntries(valuesOf(onnelaClustering, sketch({ gov: ids }, ties), parameters));

test('with equal strengths it is the share of closed pairs', () => {
  const { a, b, d } = values('a b c d', 'a-b*5 a-c*5 a-d*5 b-c*5');
  expect([a, b, d]).toEqual([expect.closeTo(1 / 3, 14), expect.closeTo(1, 14), NaN]);
});

test('a triangle is as strong as the geometric mean of its ties by the strongest of all: ∛(1 · 8 · 27) / 27', () => {
  const { a, d } = values('a b c d', 'a-b*1 a-c*8 b-c*27');
  expect([a, d]).toEqual([expect.closeTo(6 / 27, 14), NaN]);
});

test('a strong tie elsewhere makes every triangle weaker', () => {
  const { a } = values('a b c d e', 'a-b*1 a-c*8 b-c*27 d-e*54');
  expect(a).toBeCloseTo(6 / 54, 14);
});
