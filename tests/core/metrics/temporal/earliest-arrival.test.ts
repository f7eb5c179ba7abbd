import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import { recordedTies } from '#support/recorded-ties';

const read = (from = '2019-01-01', to = '2020-12-31') =>
  new Map(measurePeriod(recordedTies(), { from, to }, ['earliest-arrival']).map((reading) => [String(reading.subject), reading]));

test('days from the start of the period until the first can have reached the second', () => {
  expect([...read()].filter(([, { status }]) => status === 'ok').map(([pair, { value }]) => [pair, value])).toEqual([
    ['clinic,dary', 59],
    ['clinic,mops', 0],
    ['clinic,pcpr', 0],
    ['mops,dary', 59],
    ['mops,pcpr', 0],
    ['pcpr,dary', 59],
    ['pcpr,mops', 0],
  ]);
});

test('a path waits for a tie to begin again', () => {
  expect(read('2020-01-01').get('pcpr,mops')?.value).toBe(31);
});

test('who is never reached has no day of arrival', () => {
  expect(read().get('dary,mops')).toMatchObject({ value: NaN, of: 0, status: 'undefined', why: { code: 'unreachable' } });
});
