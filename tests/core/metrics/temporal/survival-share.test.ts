import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import { enduring } from '#support/enduring';
import { lodzkieWithProjectEnd } from '#support/lodzkie';

const decade = { from: '2015-01-01', to: '2024-12-31' };
const read = (whole: ReturnType<typeof enduring>, parameters = {}, period: object = {}) =>
  measurePeriod(whole, { ...decade, ...period }, [{ id: 'survival-share', parameters }])[0];

/** Five members: three of them left, after two, three and five years, one is seen to this day and one was last seen after four years. */
const team = enduring([
  '2015-01-01/2016-12-31',
  '2015-01-01/2017-12-31',
  '2015-01-01/2019-12-31',
  '2015-01-01/ 2024-12-31',
  '2015-01-01/ 2018-12-31',
]);

test('a membership that ended on its third anniversary had not lasted longer', () => {
  expect(read(team)).toMatchObject({ subject: null, value: 3 / 5, status: 'ok', of: 5, low: 3 / 5, high: 3 / 5, interval: 'exact' });
  expect(read(team, { months: 35 })?.value).toBe(4 / 5);
});

test('who was lost sight of counts for as long as they were seen, and widens the bounds', () => {
  // After five years one more left of the two who were still seen; of the one lost sight of nobody knows.
  expect(read(team, { months: 60 })).toMatchObject({ value: (3 * 1) / (5 * 2), low: 1 / 5, high: 2 / 5 });
});

test('nothing can be said of a time nobody was followed for', () => {
  expect(read(team, { months: 121 })).toMatchObject({ value: NaN, status: 'undefined', why: { code: 'nothing-observed' } });
});

test.each([
  ['where nothing began', enduring(['2025-01-01/2026-01-01']), 'undefined', 'nothing-observed'],
  ['where nobody wrote down an end', enduring(Array(6).fill('2015-01-01/ 2020-01-01')), 'trivial', 'set-by-policy'],
  ['of four members', enduring(Array(4).fill('2015-01-01/2019-12-31')), 'too-small', 'few-spells'],
  ['of many members of whom one left', enduring(['2015/2019', ...Array(6).fill('2015-01-01/ 2020-01-01')]), 'too-small', 'few-spells'],
])('the share %s', (_, whole, status, code) => {
  expect(read(whole)).toMatchObject({ status, why: { code } });
});

test('ends that a policy sets are an assumption; nothing is followed beyond the period', () => {
  const silent = enduring(Array(6).fill('2015-01-01/ 2016-01-01'));
  expect(read(silent, {}, { policy: 'last-evidence' })).toMatchObject({ value: 0, status: 'trivial', why: { code: 'set-by-policy' } });
  expect(read(team, { months: 24 }, { to: '2016-06-30' })?.status).toBe('undefined');
});

test('Sieradz: nothing is known of two years by the sources alone, and what the project’s end says is an assumption', () => {
  const period = { county: '1014', from: '2019-01-01', to: '2021-12-31' };
  expect(read(lodzkieWithProjectEnd, { months: 24 }, period)?.status).toBe('undefined');
  expect(read(lodzkieWithProjectEnd, { months: 24 }, { ...period, policy: 'project-end' })).toMatchObject({
    value: 1,
    of: 17,
    status: 'trivial',
    why: { code: 'set-by-policy' },
  });
});

test('ties survive as memberships do', () => {
  const ties = ['2015-01-01/2016-12-31', '2015-01-01/2019-12-31'].map((time, k) => ({ from: 'a', to: 'bc'[k]!, kind: 'info', time }));
  expect(read(enduring(['2015', '2015', '2015'], { ties }), { of: 'ties' })).toMatchObject({ value: 1 / 2, of: 2 });
});
