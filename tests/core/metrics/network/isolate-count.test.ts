import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const read = (ids: string, ties: string, parameters = {}) =>
  measure(sketch({ gov: ids }, ties), [{ id: 'isolate-count', parameters }]).map(({ value }) => value);

test.each([
  ['everybody tied', 'a b', 'a-b', 0],
  ['one left out', 'a b c', 'a-b', 1],
  ['whom an arc reaches is not alone', 'a b c', 'a>b', 1],
  ['nobody tied', 'a b c', '', 3],
  ['nobody there', '', '', 0],
])('%s', (_, ids, ties, expected) => {
  expect(read(ids, ties)).toEqual([expected]);
});

test('normalised it is a share of the institutions, and undefined where there are none', () => {
  expect(read('a b c d', 'a-b', { normalised: true })).toEqual([1 / 2]);
  expect(read('', '', { normalised: true })).toEqual([NaN]);
});
