import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import type { Dataset } from '#core/model/dataset';
import { survey } from '#support/survey';

const read = (whole: Dataset) => measurePeriod(whole, { from: '2019-01-01', to: '2019-12-31' }, ['mean-level'])[0];

test('reports of levels 2, 3 and 5; a report of no tie is not one of a tie', () => {
  expect(read(survey({ a: 'b:2 c:0', b: 'a:3', c: 'partial a: b:5' }))).toMatchObject({
    subject: null,
    value: 10 / 3,
    of: 3,
    status: 'ok',
  });
});

test('nobody reports a tie', () => {
  expect(read(survey({ a: 'b:0', b: '' }))).toMatchObject({ value: NaN, of: 0, status: 'undefined', why: { code: 'no-ties' } });
});

test('a scale nobody describes has no levels', () => {
  expect(read(survey({ a: 'b:2', b: '' }, {}, { scale: 'mood' }))?.why?.code).toBe('no-scale');
});
