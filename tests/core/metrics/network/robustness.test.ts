import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const read = (ids: string, ties: string, parameters = {}) =>
  measure(sketch({ gov: ids }, ties), [{ id: 'robustness', parameters }]).map(({ value }) => value);

// A star of four: h in the middle. With h there are 3 of 4 joined after one loss, and 2 after two; without h always 1.
test.each([
  ['random', [((3 / 4) * 3) / 4 + ((1 / 4) * 1) / 4, ((1 / 2) * 2) / 4 + ((1 / 2) * 1) / 4, 1 / 4]],
  ['degree', [1 / 4, 1 / 4, 1 / 4]],
  ['betweenness', [1 / 4, 1 / 4, 1 / 4]],
])('a star when %s decides who leaves', (removal, left) => {
  const expected = left.reduce((sum, share) => sum + share, 0) / 4;
  expect(read('h a b c', 'h-a h-b h-c', { removal })[0]).toBeCloseTo(expected, 12);
});

test('those named leave first, those not there are passed over', () => {
  expect(read('h a b c', 'h-a h-b h-c', { removal: 'leader', first: ['x', 'h'] })[0]).toBeCloseTo(3 / 16, 12);
  expect(read('h a b c', 'h-a h-b h-c', { removal: 'leader', first: ['a', 'b'] })[0]).toBeCloseTo((3 + 2 + 1) / 16, 12);
});

test('efficiency counts what is left against all there were', () => {
  // A pair: one loss leaves nothing. A triangle: one loss leaves one tie of three.
  expect(read('a b', 'a-b', { of: 'global-efficiency' })).toEqual([0]);
  expect(read('a b c', 'a-b b-c a-c', { of: 'global-efficiency' })[0]).toBeCloseTo(1 / 3 / 3, 12);
});

test('ties are counted again after every loss', () => {
  // x has most ties; without it y, which had as many as a, has most.
  const ties = 'x-a x-b x-c x-d a-e a-f y-g y-h';
  expect(read('x a b c d e f y g h', ties, { removal: 'degree' })[0]).toBeGreaterThan(0);
  expect(read('x a b c d e f y g h', ties, { removal: 'degree' })[0]).toBeCloseTo((0.3 + 0.3 + 0.1 * 7) / 10, 12);
});

test('above twelve institutions orders are drawn: the same seed, the same value', () => {
  const ids = Array.from({ length: 20 }, (_, i) => `i${String(i).padStart(2, '0')}`);
  const ties = ids
    .slice(1)
    .map((id) => `i00-${id}`)
    .join(' ');
  const star = (parameters = {}) => read(ids.join(' '), ties, parameters)[0]!;
  expect(star({ seed: 5 })).toBe(star({ seed: 5 }));
  expect(star({ removal: 'degree' })).toBeCloseTo(19 / 400, 12);
  // On average over all orders the middle leaves half-way: Σ over its place q of (19 + … with it, 1 each without it).
  const exact = Array.from({ length: 20 }, (_, place) => {
    const sizes = Array.from({ length: 20 }, (__, q) => (q < place ? 19 - q : q < 19 ? 1 : 0));
    return sizes.reduce((sum, size) => sum + size, 0) / 400 / 20;
  }).reduce((sum, one) => sum + one, 0);
  expect(Math.abs(star({ runs: 2000 }) - exact)).toBeLessThan(0.02);
});

test('one institution cannot lose any', () => {
  expect(read('a', '')).toEqual([NaN]);
});
