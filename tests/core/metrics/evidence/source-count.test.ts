import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import type { Sketched } from '#support/dataset';
import { facts } from '#support/facts';

const year = { from: '2019-01-01', to: '2019-12-31' };
const read = (change: Sketched = {}, period = year) => measurePeriod(facts(change), period, ['source-count'])[0];

test('different sources of what was so in the period', () => {
  expect(read()).toMatchObject({ subject: null, value: 2, of: 3, status: 'ok' });
  expect(read({}, { from: '2019-01-01', to: '2020-12-31' })?.value).toBe(3);
});

test('what was only planned is no fact', () => {
  expect(read({ events: [{ id: 'e', kind: 'meeting', time: '2019-03-01', status: 'planned', source: ['s3'] }] })?.value).toBe(2);
});
