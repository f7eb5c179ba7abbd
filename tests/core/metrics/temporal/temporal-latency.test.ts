import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import { recordedTies } from '#support/recorded-ties';

const period = { from: '2019-01-01', to: '2020-12-31' };
const read = (whole = recordedTies()) => measurePeriod(whole, period, ['temporal-latency'])[0];

test('three arrivals after 59 days and four on the first, among four institutions', () => {
  expect(read()).toMatchObject({ subject: null, value: 177 / 7, of: 7, status: 'too-small', why: { code: 'few-nodes' } });
});

test('five institutions are enough, though one is never reached', () => {
  const whole = recordedTies();
  const institutions = [...whole.institutions, { ...whole.institutions[0]!, id: 'zoo' }];
  expect(read({ ...whole, institutions })).toMatchObject({ value: 177 / 7, of: 7, status: 'ok' });
});

test('where nobody reaches anybody there is nothing to average', () => {
  expect(read(recordedTies({ ties: [] }))).toMatchObject({ value: NaN, of: 0, status: 'undefined', why: { code: 'unreachable' } });
});
