import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const read = (ids: string, ties: string, parameters = {}) =>
  measure(sketch({ gov: ids }, ties), [{ id: 'arc-reciprocity', parameters }]).map(({ value }) => value);

test.each([
  ['one pair tied both ways, one one way', 'a b c d', 'a>b b>a c>d', 2 / 3],
  ['nothing returned', 'a b c', 'a>b b>c', 0],
  ['everything returned', 'a b c', 'a>b b>a', 1],
])('%s', (_, ids, ties, expected) => {
  expect(read(ids, ties)).toEqual([expected]);
});

test.each([
  ['the ties have no direction', 'a-b', 'needs-direction'],
  ['nobody is tied', '', 'needs-direction'],
])('it is undefined where %s', (_, ties, code) => {
  expect(measure(sketch({ gov: 'a b' }, ties), ['arc-reciprocity'])).toMatchObject([{ value: NaN, why: { code } }]);
});

test('ties recorded without direction are returned by construction', () => {
  const network = sketch({ gov: 'a b c d e' }, 'a>b b>a c>d d>c', { symmetricBySource: true });
  expect(measure(network, ['arc-reciprocity'])).toMatchObject([{ value: 1, status: 'trivial', why: { code: 'symmetric-by-source' } }]);
});
