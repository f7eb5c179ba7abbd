import { expect, test } from 'vitest';
import { endText, periodText, startText } from '#explorer/text/dates';
import { en } from '#explorer/text/en';
import { pl } from '#explorer/text/pl';

test.each([
  ['2019-10-23', '23.10.2019', '2019-10-23'],
  ['2019-09', '09.2019', '2019-09'],
  ['2013', '2013', '2013'],
  ['[2021-10-27..2021-10-29]', 'jeden z dni 27–29.10.2021', 'one of the days 2021-10-27 to 2021-10-29'],
  ['[2021-10-27, 2021-11-03]', 'jeden z dni 27.10.2021, 03.11.2021', 'one of the days 2021-10-27, 2021-11-03'],
  ['[2018, 2019]', 'jedna z dat: 2018, 2019', 'one of 2018, 2019'],
  ['2019-09-30?', '30.09.2019 (data niepewna)', '2019-09-30 (date uncertain)'],
  ['2019-09~', 'ok. 09.2019', 'about 2019-09'],
  ['2018-08-08/2021-10-29', '08.08.2018 – 29.10.2021', '2018-08-08 to 2021-10-29'],
  ['2019-09-24/2019-11-02', '24.09–02.11.2019', '2019-09-24 to 2019-11-02'],
  ['2013/', 'od 2013', 'from 2013'],
  ['2019-10-23/..', 'od 23.10.2019, trwa', 'from 2019-10-23, ongoing'],
  ['/2021-10-29', 'do 29.10.2021', 'until 2021-10-29'],
  ['', '', ''],
])('%s reads as a date a person would write', (edtf, polish, english) => {
  expect([periodText(pl.dates, edtf), periodText(en.dates, edtf)]).toEqual([polish, english]);
});

test('an unknown end says after which day nothing is known, an open one that it lasts', () => {
  expect(endText(pl.dates, '2019-10-23/', '2019-10-23')).toBe('brak danych po 23.10.2019');
  expect(endText(pl.dates, '2019-10-23/..', '2019-10-23')).toBe('trwa');
  expect(endText(en.dates, '2019-10-23/2020', '2019-10-23')).toBe('2020');
  expect(startText(pl.dates, '/2020')).toBe('');
});
