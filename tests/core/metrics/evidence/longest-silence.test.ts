import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import type { Sketched } from '#support/dataset';
import { facts } from '#support/facts';

const year = { from: '2019-01-01', to: '2019-12-31' };
const read = (change: Sketched = {}, period = year) => measurePeriod(facts(change), period, ['longest-silence'])[0];

test('days in a row without anything known to begin or end', () => {
  // January has 31 days, and from 2 February to 31 December there are 333: the membership of a month begins on no known day.
  expect(read()).toMatchObject({ subject: null, value: 333, status: 'ok' });
  expect(read({}, { from: '2019-01-01', to: '2019-02-10' })?.value).toBe(31);
});

test('a period of which nothing is on record has no value', () => {
  expect(read({ partnerships: [], memberships: [], events: [] })).toMatchObject({
    value: NaN,
    status: 'undefined',
    why: { code: 'nothing-observed' },
  });
});
