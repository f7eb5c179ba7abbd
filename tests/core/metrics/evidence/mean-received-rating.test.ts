import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import type { Dataset } from '#core/model/dataset';
import { survey } from '#support/survey';

const read = (whole: Dataset) =>
  measurePeriod(whole, { from: '2019-01-01', to: '2019-12-31' }, ['mean-received-rating']).map(({ subject, value, of, status }) => [
    subject,
    value,
    of,
    status,
  ]);

const six = survey({ a: 'b:3', b: 'a:1', c: 'a:2 b:', d: 'a:4', e: 'a:0', f: 'partial a:4' });

test('a mean of those who gave a rating, none of whom left it out', () => {
  // a is rated 1, 2, 4, 0 and 4; five raters are the fewest that may be shown.
  expect(read(six).slice(0, 3)).toEqual([
    ['a', 11 / 5, 5, 'ok'],
    ['b', 3, 1, 'too-small'],
    ['c', NaN, 0, 'undefined'],
  ]);
});

test('how few raters are too few is up to the data set', () => {
  expect(read({ ...six, about: { ...six.about, minCell: 1 } })[1]).toEqual(['b', 3, 1, 'ok']);
});
