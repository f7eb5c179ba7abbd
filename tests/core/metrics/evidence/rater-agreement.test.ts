import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import type { Dataset } from '#core/model/dataset';
import { survey } from '#support/survey';

const read = (whole: Dataset) => measurePeriod(whole, { from: '2019-01-01', to: '2019-12-31' }, ['rater-agreement'])[0];

test('who says the same of every partner agrees fully', () => {
  expect(read(survey({ a: 'b:2 c:5', b: 'a:2', c: 'a:5' }))).toMatchObject({ subject: null, value: 1, of: 3, status: 'ok' });
});

test('by hand: reports 2 and 3, 1 and 1, 0 and 4 of three pairs', () => {
  // Seen: 1 + 0 + 4 of three. Expected: the ratings 0 1 1 2 3 4 differ by 54 in all over their 36 ordered pairs.
  const value = read(survey({ a: 'b:2 c:1', b: 'a:3 c:0', c: 'a:1 b:4' }))?.value;
  expect(value).toBeCloseTo(1 - 5 / 3 / (54 / 36), 14);
});

test('it does not matter who of the two stands first', () => {
  const [one, other] = [survey({ a: 'b:2 c:1', b: 'a:3', c: 'a:4' }), survey({ z: 'b:2 c:1', b: 'z:3', c: 'z:4' })];
  expect(read(one)?.value).toBe(read(other)?.value);
});

test('only pairs count of which both sides answered', () => {
  expect(read(survey({ a: 'b:2 c:5', b: 'a:2', c: 'refused' }))).toMatchObject({
    value: NaN,
    of: 1,
    status: 'undefined',
    why: { code: 'nothing-observed' },
  });
});

test('where all say the same chance would have it so too', () => {
  expect(read(survey({ a: 'b:2 c:2', b: 'a:2 c:2', c: 'a:2 b:2' }))).toMatchObject({ value: NaN, of: 3, why: { code: 'zero-variance' } });
});

test('what goes one way is not said twice', () => {
  expect(read(survey({ a: 'b:2', b: 'a:2' }, {}, { directed: true }))?.why?.code).toBe('needs-no-direction');
});
