import { expect, test } from 'vitest';
import { eccentricity } from '#core/metrics/node/eccentricity';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters: Record<string, string | boolean> = {}) =>
  Object.fromEntries(valuesOf(eccentricity, sketch({ gov: ids }, ties), parameters));

test.each([
  ['the ends of a path are farthest', 'a b c d', 'a-b b-c c-d', { a: 3, b: 2, c: 2, d: 3 }],
  ['unreachable institutions do not count', 'a b c d', 'a-b b-c', { a: 2, b: 1, c: 2, d: NaN }],
  ['arcs are followed', 'a b c', 'a>b b>c', { a: 2, b: 1, c: NaN }],
  ['alone in a county there is nobody to reach', 'a', '', { a: NaN }],
])('%s', (_, ids, ties, expected) => {
  expect(values(ids, ties)).toEqual(expected);
});

test('with strengths it is a length: 1/2 + 1/4 and the detour over weak ties is longer', () => {
  expect(values('a b c', 'a-b*2 b-c*4 a-c', { weighted: true })).toEqual({ a: 3 / 4, b: 1 / 2, c: 3 / 4 });
});
