import { expect, test } from 'vitest';
import { series } from '#core/compare/series';
import { possibleWorlds } from '#core/inference/possible-worlds';
import { lodzkie } from '#support/lodzkie';

const sieradz = { county: '1014', metric: { id: 'node-count', parameters: { mode: 'institutions' } } } as const;

test('Sieradz: seventeen for a day, then nobody for certain', () => {
  expect(series(lodzkie, sieradz).map(({ date, value }) => [date, value])).toEqual([
    ['2019-10-23', 17],
    ['2019-10-24', 0],
    ['2021-10-27', 0],
    ['2021-10-28', 0],
    ['2021-10-29', 0],
    ['2021-10-30', 0],
  ]);
});

test('with bounds each reading says what uncertain facts allow', () => {
  const found = series(lodzkie, { ...sieradz, dates: ['2019-10-22', '2019-10-23', '2020-06-30', '2020-12-31'], bounds: true });
  expect(found.map(({ date, low, high, interval }) => [date, low, high, interval])).toEqual([
    ['2019-10-22', 0, 0, 'exact'],
    ['2019-10-23', 17, 17, 'exact'],
    ['2020-06-30', 0, 17, 'exact'],
    ['2020-12-31', 0, 17, 'exact'],
  ]);
});

test('what changed since the date before has bounds over the worlds of both days', () => {
  const options = { county: '1014', dates: ['2019-10-23', '2020-06-30'], bounds: true } as const;
  expect(series(lodzkie, { ...options, metric: 'members-left' })).toEqual(
    possibleWorlds(lodzkie, { county: '1014', from: '2019-10-23', date: '2020-06-30', metrics: ['members-left'] }),
  );
  expect(series(lodzkie, { ...options, metric: 'members-left' })).toMatchObject([{ value: 17, low: 0, high: 17 }]);
});

test('a metric of a period is read up to each date and keeps its own bounds', () => {
  const [first, second] = series(lodzkie, { county: '1014', metric: 'source-count', dates: ['2019-10-23', '2021-10-29'], bounds: true });
  expect([first?.value, second?.value]).toEqual([1, 2]);
});
