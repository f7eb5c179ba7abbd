import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const sets = (ids: string, ties: string, parameters = {}) =>
  measure(sketch({ gov: ids }, ties), [{ id: 'communities', parameters }]).map(({ subject, value }) => [subject, value]);

test('two triangles joined by a tie', () => {
  expect(sets('a b c d e f', 'a-b b-c a-c d-e e-f d-f c-d')).toEqual([
    [['a', 'b', 'c'], 3],
    [['d', 'e', 'f'], 3],
  ]);
});

test('whoever has no ties is a community alone', () => {
  expect(sets('a b c', 'a-b')).toEqual([
    [['a', 'b'], 2],
    [['c'], 1],
  ]);
});

test('a higher resolution gives smaller communities, a lower one larger', () => {
  const ties = 'a-b b-c a-c d-e e-f d-f c-d';
  expect(sets('a b c d e f', ties, { resolution: 0.1 })).toEqual([[['a', 'b', 'c', 'd', 'e', 'f'], 6]]);
  expect(sets('a b c d e f', ties, { resolution: 4 })).toHaveLength(6);
});

test('strengths can part what ties join', () => {
  const ties = 'a-b*9 b-c c-d*9 d-a';
  expect(sets('a b c d', ties, { weighted: true })).toEqual([
    [['a', 'b'], 2],
    [['c', 'd'], 2],
  ]);
});

test('direction does not matter', () => {
  expect(sets('a b c d', 'a>b c>d')).toEqual(sets('a b c d', 'a-b c-d'));
});

test('without ties there are none, and the reading says why', () => {
  expect(measure(sketch({ gov: 'a b' }, ''), ['communities'])).toMatchObject([{ subject: null, value: NaN, why: { code: 'no-ties' } }]);
});
