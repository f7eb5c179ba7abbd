import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const read = (ids: string, ties: string, parameters = {}) =>
  measure(sketch({ gov: ids }, ties), [{ id: 'degree-assortativity', parameters }]).map(({ value }) => value);

test.each([
  ['a star: many with few', 'h a b c', 'h-a h-b h-c', -1],
  ['a path of four', 'a b c d', 'a-b b-c c-d', -1 / 2],
  ['a triangle and a pair: like with like', 'a b c d e', 'a-b b-c a-c d-e', 1],
  ['out of one, into the next', 'a b c d', 'a>b a>c d>c', -1 / 2],
  ['in a ring nobody differs', 'a b c', 'a-b b-c a-c', NaN],
  ['nobody tied', 'a b', '', NaN],
])('%s', (_, ids, ties, expected) => {
  expect(read(ids, ties)).toEqual([expected]);
});

test('it takes ten institutions', () => {
  expect(measure(sketch({ gov: 'a b c d' }, 'a-b b-c c-d'), ['degree-assortativity'])).toMatchObject([{ status: 'too-small' }]);
});
