import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const read = (ties: string, parameters = {}) =>
  measure(sketch({ gov: 'centre a b c d' }, ties), [{ id: 'convener-dependence', parameters }]).map(({ value, why }) => [value, why?.code]);

test('a county joined by its centre alone falls apart without it', () => {
  expect(read('centre-a centre-b centre-c centre-d', { institution: 'centre' })).toEqual([[1, undefined]]);
});

test('a county where others meet too keeps its connectedness', () => {
  expect(read('centre-a centre-b centre-c centre-d a-b b-c c-d', { institution: 'centre' })).toEqual([[0, undefined]]);
});

test('any of some metrics is compared, with default parameters', () => {
  const ties = 'centre-a centre-b centre-c centre-d a-b';
  expect(read(ties, { institution: 'centre', metric: 'mean-degree' })).toEqual([[2 - 1 / 2, undefined]]);
  expect(read(ties, { institution: 'centre', metric: 'isolate-count' })).toEqual([[-2, undefined]]);
});

test.each([
  ['nobody is named', 'a-b', {}, 'no-institution'],
  ['the one named is not there', 'a-b', { institution: 'nobody' }, 'no-institution'],
  ['the metric is undefined without it', 'centre-a', { institution: 'centre', metric: 'mean-distance' }, 'no-ties'],
])('it is undefined where %s', (_, ties, parameters, code) => {
  expect(read(ties, parameters)).toEqual([[NaN, code]]);
});

test('arcs are followed where the metric follows them', () => {
  expect(read('a>centre centre>b', { institution: 'centre', metric: 'mean-distance' })).toEqual([[NaN, 'no-ties']]);
  expect(read('a>centre centre>b c>d', { institution: 'centre', metric: 'mean-distance' })).toEqual([[5 / 4 - 1, undefined]]);
});
