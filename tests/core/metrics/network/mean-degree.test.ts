import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const read = (ids: string, ties: string, parameters = {}) =>
  measure(sketch({ gov: ids }, ties), [{ id: 'mean-degree', parameters }]).map(({ value }) => value);

test.each([
  ['a path of four', 'a b c d', 'a-b b-c c-d', 3 / 2],
  ['an arc counts once, where it starts', 'a b c', 'a>b b>c', 2 / 3],
  ['alone', 'a', '', 0],
  ['nobody there', '', '', NaN],
])('%s', (_, ids, ties, expected) => {
  expect(read(ids, ties)).toEqual([expected]);
});

test('a list of all with all says nothing of who has many partners', () => {
  const network = sketch({ gov: 'a b c' }, 'a-b b-c a-c', { mode: 'clique', affiliations: 1 });
  expect(measure(network, ['mean-degree'])).toMatchObject([{ value: 2, status: 'trivial', why: { code: 'projected-few' } }]);
});
