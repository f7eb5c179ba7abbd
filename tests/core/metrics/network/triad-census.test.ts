import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const read = (ids: string, ties: string) =>
  Object.fromEntries(measure(sketch({ gov: ids }, ties), ['triad-census']).map(({ subject, value }) => [subject, value]));

/** The types of which there are any. */
const found = (ids: string, ties: string) => Object.fromEntries(Object.entries(read(ids, ties)).filter(([, count]) => count !== 0));

test.each([
  ['a triangle with a tail', 'a b c d', 'a-b b-c a-c c-d', { 0: 0, 1: 1, 2: 2, 3: 1 }],
  ['nobody tied', 'a b c d', '', { 0: 4, 1: 0, 2: 0, 3: 0 }],
  ['two make no triple', 'a b', 'a-b', { 0: NaN, 1: NaN, 2: NaN, 3: NaN }],
])('without direction: %s', (_, ids, ties, expected) => {
  expect(read(ids, ties)).toEqual(expected);
});

test.each([
  ['012', 'a>b'],
  ['102', 'a>b b>a'],
  ['021D', 'b>a b>c'],
  ['021U', 'a>b c>b'],
  ['021C', 'a>b b>c'],
  ['111D', 'a>b b>a c>b'],
  ['111U', 'a>b b>a b>c'],
  ['030T', 'a>b c>b a>c'],
  ['030C', 'a>b b>c c>a'],
  ['201', 'a>b b>a b>c c>b'],
  ['120D', 'b>a b>c a>c c>a'],
  ['120U', 'a>b c>b a>c c>a'],
  ['120C', 'a>b b>c a>c c>a'],
  ['210', 'a>b b>c c>b a>c c>a'],
  ['300', 'a>b b>a b>c c>b a>c c>a'],
])('three institutions of type %s: %s', (type, ties) => {
  expect(found('a b c', ties)).toEqual({ [type]: 1 });
});

test('a triple is counted once, whoever comes first by name', () => {
  expect(found('a b c d', 'd>a d>b b>c')).toEqual({ '012': 2, '021D': 1, '021C': 1 });
});
