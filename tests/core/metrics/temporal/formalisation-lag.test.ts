import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import type { Dataset } from '#core/model/dataset';
import { metAndSigned } from '#support/met-and-signed';

const read = (whole: Dataset) => measurePeriod(whole, { from: '2019-01-01', to: '2019-12-31' }, ['formalisation-lag'])[0];

test('six pairs met on 1 March: two sign after 10 days, one after 20, and three never', () => {
  const whole = metAndSigned(
    { '2019-03-01': 'a b c d' },
    { '2019-03-11': 'a b', '2019-03-21': 'a c' },
    {
      ties: [{ from: 'c', to: 'd', kind: 'agreement', time: '2019-03-11/2019-12-31' }],
    },
  );
  // Half of them have signed after 20 days, and nothing more happens until 31 December, the 305th: half way to the day after.
  expect(read(whole)).toMatchObject({ subject: null, value: (20 + 306) / 2, of: 6, status: 'ok' });
});

test('pairs that met later are followed for a shorter time', () => {
  // Met a-b, c-d, e-f early; a-f, b-e in December, not followed for 30 days. Signed after 30, 40 and 50 days: 2/3, 1/3 left.
  const whole = metAndSigned(
    { '2019-03-01': 'a b', '2019-03-02': 'c d', '2019-03-03': 'e f', '2019-12-20': 'a f', '2019-12-21': 'b e' },
    { '2019-03-31': 'a b', '2019-04-11': 'c d', '2019-04-22': 'e f' },
  );
  expect(read(whole)).toMatchObject({ value: 40, of: 5, status: 'ok' });
});

test('an agreement of some day in a month comes after as many days as the middle of the month', () => {
  const ties = ['a-b', 'a-c', 'b-c'].map((pair) => ({ from: pair[0]!, to: pair[2]!, kind: 'agreement', time: '2019-04/2020' }));
  // From 31 to 60 days after 1 March; 30 of them, as one stretch.
  expect(read(metAndSigned({ '2019-03-01': 'a b c' }, {}, { ties }))).toMatchObject({ value: (30 + 60) / 2, of: 3, status: 'too-small' });
});

test('fewer than five pairs, or than two agreements, are too few', () => {
  expect(read(metAndSigned({ '2019-03-01': 'a b' }, { '2019-03-11': 'a b' }))).toMatchObject({
    value: 10,
    of: 1,
    status: 'too-small',
    why: { code: 'few-spells' },
  });
});

test('where fewer than half come to an agreement there is no median', () => {
  expect(read(metAndSigned({ '2019-03-01': 'a b c' }, { '2019-03-11': 'a b' }))).toMatchObject({
    value: NaN,
    of: 3,
    status: 'undefined',
    why: { code: 'nothing-observed' },
  });
});

test('where nobody met there is nothing to wait for', () => {
  expect(read(metAndSigned({}))).toMatchObject({ value: NaN, of: 0, status: 'undefined', why: { code: 'nothing-observed' } });
});
