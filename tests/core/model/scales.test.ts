import { expect, test } from 'vitest';
import { scaleOf } from '#core/model/scales';
import { dataset } from '#support/dataset';

const points = (scale: string, ...rows: (readonly [code: string, order: number, value: number])[]) =>
  scaleOf(dataset({ scales: rows.map(([code, order, value]) => ({ scale: 'own', code, labelPl: code, order, value })) }), scale)?.map(
    ({ code, level }) => [code, level],
  );

test('a scale that comes with the model needs no rows', () => {
  expect(points('partner')).toEqual([
    ['1', 1],
    ['2', 2],
    ['3', 3],
    ['4', 4],
  ]);
  expect(points('frey')?.map(([, level]) => level)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('points stand as high as their values, and one without a value is no level', () => {
  expect(points('own', ['daily', 1, 30], ['never', 2, 0], ['unsure', 3, NaN])).toEqual([
    ['never', 0],
    ['daily', 30],
    ['unsure', NaN],
  ]);
});

test('without values they stand in their order', () => {
  expect(points('own', ['much', 2, NaN], ['little', 1, NaN])).toEqual([
    ['little', 1],
    ['much', 2],
  ]);
});

test('a scale that nobody describes has no points', () => {
  expect(points('mood')).toBeUndefined();
});

test('a data set’s own scale goes before one that comes with the model', () => {
  const rows = [{ scale: 'frey', code: 'x', labelPl: 'x', order: 1 }];
  expect(scaleOf(dataset({ scales: rows }), 'frey')).toEqual([{ code: 'x', level: 1 }]);
});
