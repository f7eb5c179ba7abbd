import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const read = (ids: string, ties: string, parameters = {}) =>
  measure(sketch({ gov: ids }, ties), [{ id: 'radius', parameters }]).map(({ value }) => value);

test.each([
  ['a path of four', 'a b c d', 'a-b b-c c-d', 2],
  ['a star', 'h a b c', 'h-a h-b h-c', 1],
  ['a ring of arcs', 'a b c', 'a>b b>c c>a', 2],
  ['arcs that do not lead back', 'a b', 'a>b', NaN],
  ['two parts', 'a b c d', 'a-b c-d', NaN],
  ['alone', 'a', '', NaN],
])('%s', (_, ids, ties, expected) => {
  expect(read(ids, ties)).toEqual([expected]);
});

test('says why there is none', () => {
  expect(measure(sketch({ gov: 'a b c' }, 'a-b'), ['radius'])).toMatchObject([{ status: 'undefined', why: { code: 'disconnected' } }]);
});
