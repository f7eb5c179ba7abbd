import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import type { Sketched } from '#support/dataset';
import { facts } from '#support/facts';

const year = { from: '2019-01-01', to: '2019-12-31' };
const read = (change: Sketched = {}, period = year) => measurePeriod(facts(change), period, ['unknown-end-share'])[0];

test('members whose leaving nobody wrote down', () => {
  expect(read()).toMatchObject({ subject: null, value: 2 / 3, of: 3, status: 'ok' });
});

test('a period of which nothing is on record has no value', () => {
  expect(read({ partnerships: [], memberships: [], events: [] })).toMatchObject({
    value: NaN,
    status: 'undefined',
    why: { code: 'nothing-observed' },
  });
});
