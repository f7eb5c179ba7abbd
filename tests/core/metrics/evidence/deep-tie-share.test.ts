import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import { survey } from '#support/survey';

const four = survey({ a: 'b:2 c:0', b: 'a:3 c:1', c: 'b:5' });
const read = (parameters = {}, whole = four) =>
  measurePeriod(whole, { from: '2019-01-01', to: '2019-12-31' }, [{ id: 'deep-tie-share', parameters }])[0];

test('two of four reports reach level 3, three reach level 2', () => {
  expect(read()).toMatchObject({ subject: null, value: 2 / 4, of: 4, status: 'ok' });
  expect(read({ level: 2 })?.value).toBe(3 / 4);
});

test('without a tie there is no share', () => {
  expect(read({}, survey({ a: '' }))).toMatchObject({ value: NaN, status: 'undefined', why: { code: 'no-ties' } });
});
