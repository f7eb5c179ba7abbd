import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const read = (ids: string, ties: string, parameters = {}) =>
  measure(sketch({ gov: ids }, ties), [{ id: 'tie-count', parameters }]).map(({ value }) => value);

test.each([
  ['nobody there', '', '', 0],
  ['a path of four', 'a b c d', 'a-b b-c c-d', 3],
  ['the same two tied twice are tied', 'a b', 'a-b b-a', 1],
  ['an arc each way is two', 'a b c', 'a>b b>a b>c', 3],
])('%s', (_, ids, ties, expected) => {
  expect(read(ids, ties)).toEqual([expected]);
});

test('a list of all with all does not make the number of ties trivial', () => {
  expect(measure(sketch({ gov: 'a b c' }, 'a-b b-c a-c'), ['tie-count'])).toMatchObject([{ value: 3, status: 'ok' }]);
});
