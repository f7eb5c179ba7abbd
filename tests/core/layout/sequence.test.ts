import { expect, test } from 'vitest';
import { restsOf } from '#core/layout/rests';
import { sequenceOf } from '#core/layout/sequence';
import { drawn } from '#support/drawn-network';

const sequence = sequenceOf(['b-a c', 'a-b b-c', 'a-b b-c', 'b-c', 'a-b b-c'].map(drawn));

test('ties are numbered alike in all states', () => {
  expect(sequence.ids).toEqual(['a', 'b', 'c']);
  expect(sequence.states.map(({ ties }) => [...ties])).toEqual([
    [0, 1],
    [0, 1, 1, 2],
    [0, 1, 1, 2],
    [1, 2],
    [0, 1, 1, 2],
  ]);
});

test('both ends of a tie that came or went have changed', () => {
  expect(sequence.states.map(({ changed }) => [...changed])).toEqual([
    [0, 0, 0],
    [0, 1, 1],
    [0, 0, 0],
    [1, 1, 0],
    [1, 1, 0],
  ]);
});

test('a rest lasts until a tie changes or the institution is gone', () => {
  expect(restsOf(sequence, false).map((rest) => [...rest])).toEqual([
    [0, 0, 0],
    [0, 1, 1],
    [0, 1, 1],
    [-1, 3, 1],
    [4, 4, 1],
  ]);
});

test('where nothing moves all states are one rest', () => {
  expect(restsOf(sequence, true).map((rest) => [...rest])).toEqual([
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
    [-1, 0, 0],
    [0, 0, 0],
  ]);
});
