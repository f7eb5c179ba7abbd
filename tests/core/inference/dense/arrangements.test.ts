import { expect, test } from 'vitest';
import { arrangementsOf, looksTheSame } from '#core/inference/dense/arrangements';

const matrix = (n: number, value: (i: number, j: number) => number) =>
  Float64Array.from({ length: n * n }, (_, at) => value(Math.floor(at / n), at % n));

test.each([
  ['all pairs alike', 12, () => 3, 1],
  ['a star whose middle is the last place', 12, (i: number, j: number) => (i === 11 || j === 11 ? 1 : 0), 12],
  ['one place that sends and does not receive', 9, (i: number) => (i === 4 ? 1 : 0), 9],
  ['one place nothing is known of', 10, (i: number, j: number) => (i === 0 || j === 0 ? NaN : 2), 10],
  ['a star of twenty', 20, (i: number, j: number) => (i === 0 || j === 0 ? 1 : 0), Infinity],
  ['a star and one tie more', 12, (i: number, j: number) => (i === 0 || j === 0 || i + j === 3 ? 1 : 0), Infinity],
  ['a ring of nine', 9, (i: number, j: number) => ([1, 8].includes(Math.abs(i - j)) ? 1 : 0), Infinity],
])('%s', (_, n, value, expected) => {
  expect(arrangementsOf(matrix(n, value), n)).toBe(expected);
});

test('a ring turned by one place looks the same, a chain does not', () => {
  const turned = Int32Array.of(1, 2, 3, 4, 0);
  const isRing = (i: number, j: number) => ([1, 4].includes(Math.abs(i - j)) ? 1 : 0);
  expect(looksTheSame(matrix(5, isRing), turned)).toBe(true);
  expect(
    looksTheSame(
      matrix(5, (i, j) => (Math.abs(i - j) === 1 ? 1 : 0)),
      turned,
    ),
  ).toBe(false);
});
