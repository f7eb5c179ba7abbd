import { expect, test } from 'vitest';
import { pose } from '#core/layout/pose';

const none = ['', '', '', ''];
const posed = (points: readonly number[], lead: number, areas: readonly string[]) =>
  [...pose(Float64Array.from(points), { lead, areas })].map((value) => Math.round(value * 1e6) / 1e6 + 0);

test('the longest extent lies level, wherever and however the picture stood', () => {
  expect(posed([10, 3, 10, 7, 11, 5, 9, 5], -1, none)).toEqual([2, 0, -2, 0, 0, 1, 0, -1]);
});

test('the leader is drawn in the upper half', () => {
  expect(posed([2, 0, -2, 0, 0, 1, 0, -1], 2, none)).toEqual([2, 0, -2, 0, 0, 1, 0, -1]);
  expect(posed([2, 0, -2, 0, 0, 1, 0, -1], 3, none)).toEqual([2, 0, -2, 0, 0, -1, 0, 1]);
});

test('the largest area is drawn to the right', () => {
  expect(posed([2, 0, -2, 0, 0, 1, 0, -1], 2, ['A', 'B', 'B', 'C'])).toEqual([-2, 0, 2, 0, 0, 1, 0, -1]);
});

test('a largest area that lies in the middle leaves the choice to the next', () => {
  expect(posed([2, 0, -2, 0, 0, 1, 0, -1], 2, ['C', 'B', 'A', 'A'])).toEqual([-2, 0, 2, 0, 0, 1, 0, -1]);
});
