import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { bonacichPower } from '#core/metrics/node/bonacich-power';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters: Record<string, string | number | boolean> = {}) =>
  Object.fromEntries(valuesOf(bonacichPower, sketch({ gov: ids }, ties), parameters));

const near = (expected: Record<string, number>) =>
  Object.fromEntries(Object.entries(expected).map(([id, value]) => [id, expect.closeTo(value, 13)]));

test('with β = 0 it is the degree, scaled to squares that add up to n', () => {
  const scale = Math.sqrt(3 / 6);
  expect(values('a b c', 'a-b b-c', { beta: 0 })).toEqual(near({ a: scale, b: 2 * scale, c: scale }));
});

// a = 1 + βb, b = 2 + 2βa: with β = -1/2 a = 0 and b = 2.
test('where partners of the powerful are weak, the ends of a path have no power at β = -1/2', () => {
  expect(values('a b c', 'a-b b-c', { beta: -1 / 2 })).toEqual(near({ a: 0, b: Math.sqrt(3), c: 0 }));
});

test('unless said otherwise β is half of one over the largest eigenvalue', () => {
  expect(values('a b c', 'a-b b-c')).toEqual(near(values('a b c', 'a-b b-c', { beta: 0.5 / Math.SQRT2 })));
});

test('along arcs power comes from those pointed to, or from those who point', () => {
  expect(values('a b c', 'a>b b>c', { beta: 1 })).toEqual(near({ a: 2 * Math.sqrt(3 / 5), b: Math.sqrt(3 / 5), c: 0 }));
  expect(values('a b c', 'a>b b>c', { beta: 1, direction: 'in' })).toEqual(near({ a: 0, b: Math.sqrt(3 / 5), c: 2 * Math.sqrt(3 / 5) }));
});

test.each([
  ['there are no ties', 'a b', '', {}, 'no-ties'],
  ['arcs lead round nowhere and β is not given', 'a b', 'a>b', {}, 'eigenvalue-zero'],
  ['one over β is an eigenvalue', 'a b', 'a-b', { beta: 1 }, 'singular'],
])('is undefined where %s', (_, ids, ties, parameters, code) => {
  const [reading] = measure(sketch({ gov: ids }, ties), [{ id: 'bonacich-power', parameters }]);
  expect(reading).toMatchObject({ value: NaN, why: { code } });
});

test('by sweeps in a large ring, where all are alike, everybody has 1', () => {
  const ids = Array.from({ length: 300 }, (_, i) => `i${i}`);
  const ring = ids.map((id, i) => `${id}-${ids[(i + 1) % 300]}`);
  for (const value of Object.values(values(ids.join(' '), ring.join(' ')))) expect(value).toBeCloseTo(1, 13);
});
