import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import type { Dataset } from '#core/model/dataset';
import { survey } from '#support/survey';

const read = (whole: Dataset) => measurePeriod(whole, { from: '2019-01-01', to: '2019-12-31' }, ['mutual-tie']);

test('both sides report one tie, one side another, and two ties nobody could confirm', () => {
  const readings = read(survey({ a: 'b:2 c:1 d:4', b: 'a:3', c: '', d: 'no-answer', e: 'partial c:5' }));
  expect(readings.map(({ subject, value, of, status }) => [String(subject), value, of, status])).toEqual([
    ['a,b', 1, 2, 'ok'],
    ['a,c', 0, 2, 'ok'],
    ['a,d', NaN, 1, 'undefined'],
    ['c,e', 0, 2, 'ok'],
  ]);
  expect(readings[2]?.why?.code).toBe('nothing-observed');
});

test('what goes one way is not confirmed by what comes back', () => {
  expect(read(survey({ a: 'b:2', b: 'a:2' }, {}, { directed: true }))).toMatchObject([
    { subject: ['a', 'b'], value: NaN, status: 'undefined', why: { code: 'needs-no-direction' } },
  ]);
});

test('without a survey there is one reading, which says so', () => {
  expect(read(survey({ a: '' }, { waves: [] }))).toMatchObject([{ subject: null, value: NaN, why: { code: 'no-survey' } }]);
});
