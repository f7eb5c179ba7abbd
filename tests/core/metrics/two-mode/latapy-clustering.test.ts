import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { latapyClustering } from '#core/metrics/two-mode/latapy-clustering';
import { lists } from '#support/lists';
import { valuesOf } from '#support/networks';

const team = lists({ gov: 'a b c', ngo: 'd' }, 'P1: a b c', 'P2: b c d', 'P3: d');

test.each([
  ['union', { P1: 1 / 2, P2: 5 / 12, P3: 1 / 3, a: 1 / 2, b: 11 / 18, c: 11 / 18, d: 1 / 3 }],
  ['min', { P1: 2 / 3, P2: 5 / 6, P3: 1, a: 1, b: 5 / 6, c: 5 / 6, d: 1 / 2 }],
  ['max', { P1: 2 / 3, P2: 1 / 2, P3: 1 / 3, a: 1 / 2, b: 2 / 3, c: 2 / 3, d: 1 / 2 }],
])('what is shared, as a share of the %s', (overlap, expected) => {
  const values = valuesOf(latapyClustering, team, { overlap });
  expect([...values.keys()]).toEqual(Object.keys(expected));
  // Means of thirds are not exact.
  for (const [id, value] of Object.entries(expected)) expect(values.get(id), id).toBeCloseTo(value, 15);
});

test('is undefined for who shares nothing', () => {
  const readings = measure(lists({ gov: 'a b' }, 'e: a', 'f:', 'a-b'), ['latapy-clustering']);
  expect(readings.map(({ value, why }) => [value, why?.code])).toEqual(Array.from({ length: 4 }, () => [NaN, 'isolate']));
});
