import { expect, test } from 'vitest';
import { crossingsOf } from '#core/layout/crossings';
import { distancesOf } from '#core/layout/distances';
import { qualityOf } from '#core/layout/quality';
import { sequenceOf } from '#core/layout/sequence';
import { drawn } from '#support/drawn-network';

function measured(texts: readonly string[], pictures: readonly (readonly number[])[]) {
  const sequence = sequenceOf(texts.map(drawn));
  return qualityOf(
    sequence,
    distancesOf(sequence).states,
    pictures.map((picture) => Float64Array.from(picture)),
  );
}

test('a picture whose lengths are proportional to the distances has no stress', () => {
  expect(measured(['a-b b-c'], [[0, 0, 7, 0, 14, 0]])).toEqual({
    stress: 0,
    crossings: 0,
    move: NaN,
    p95: NaN,
    still: NaN,
    unexplained: NaN,
    jaccard: NaN,
  });
});

test('lengths 1, 1 and √2 for distances 1, 1 and 2 give the stress 1 − (2 + √½)² / (3 · 2½)', () => {
  const { stress } = measured(['a-b b-c'], [[0, 0, 1, 0, 1, 1]]);
  expect(stress).toBeCloseTo(1 - (2 + Math.SQRT1_2) ** 2 / 7.5, 12);
});

test('movement is counted in median tie lengths and set against the ties that changed', () => {
  const quality = measured(
    ['a-b c-d', 'a-b c-d a-c'],
    [
      [0, 0, 2, 0, 0, 4, 2, 4],
      [0, 1, 2, 0, 0, 4, 2, 4.5],
    ],
  );
  // Lengths 2, 2 and then √5, 3, √4.25: the median is √4.25. a moved 1 and has a new tie, d moved ½ and has none.
  const unit = Math.sqrt(4.25);
  expect(quality.move).toBeCloseTo(1.5 / 4 / unit, 12);
  expect(quality.p95).toBeCloseTo(1 / unit, 12);
  expect(quality.still).toBe(0.5);
  expect(quality.unexplained).toBeCloseTo(0.5 / 2 / unit, 12);
  expect(quality.jaccard).toBeCloseTo(2 / 3, 12);
});

test.each([
  ['the diagonals of a square cross', [0, 2, 1, 3], 1],
  ['its sides do not', [0, 1, 2, 3], 0],
  ['ties that share an institution do not', [0, 2, 0, 1], 0],
])('%s', (_, ties, expected) => {
  expect(crossingsOf(Float64Array.from([0, 0, 1, 0, 1, 1, 0, 1]), Int32Array.from(ties))).toBe(expected);
});
