import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const read = (ids: string, ties: string, parameters = {}) =>
  measure(sketch({ gov: ids }, ties), [{ id: 'core-periphery-fit', parameters }]).map(({ value }) => value);

test.each([
  ['a triangle with a tail each: core and periphery exactly', 'a b c d e f', 'a-b b-c a-c a-d b-e c-f', 1],
  ['a triangle and others alone', 'a b c d e', 'a-b b-c a-c', 1],
  ['in a ring of four every pair compared is tied or none is', 'a b c d', 'a-b b-c c-d d-a', NaN],
  ['nobody tied', 'a b c d', '', NaN],
  ['all with all', 'a b c d', 'a-b a-c a-d b-c b-d c-d', NaN],
  ['three have no core and periphery', 'a b c', 'a-b b-c', NaN],
])('%s', (_, ids, ties, expected) => {
  expect(read(ids, ties)).toEqual([expected]);
});

test('a core of arcs each way', () => {
  expect(read('a b c d e', 'a>b b>a a>c c>a b>c c>b d>a e>b')).toEqual([1]);
});

test('above 20 institutions a search finds a core that is plain', () => {
  const outer = Array.from({ length: 26 }, (_, i) => `p${String(i).padStart(2, '0')}`);
  const ties = outer.map((id, i) => `${'abcd'[i % 4]}-${id}`);
  expect(read(`a b c d ${outer.join(' ')}`, `a-b a-c a-d b-c b-d c-d ${ties.join(' ')}`)).toEqual([1]);
});

test('a path of five is best split into its middle and its ends', () => {
  expect(read('a b c d e', 'a-b b-c c-d d-e')[0]).toBeCloseTo(1 / Math.sqrt(3), 12);
});
