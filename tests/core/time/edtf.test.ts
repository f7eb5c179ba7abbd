import { describe, expect, test } from 'vitest';
import { dayOf, isoOf, isWritable } from '#core/time/day';
import { isFault, readEdtf } from '#core/time/edtf';

/** The four bounds as ISO days, `-` where there is none. */
function boundsOf(text: string): string {
  const reading = readEdtf(text);
  if (isFault(reading)) throw new TypeError(`${text} was refused: ${reading.fault}`);
  const { startMin, startMax, endMin, endMax } = reading.bounds;
  return [startMin, startMax, endMin, endMax].map((day) => (isWritable(day) ? isoOf(day) : '-')).join(' ');
}

describe('a date text gives four bounds', () => {
  test.each([
    ['2019-10-23', '2019-10-23 2019-10-23 2019-10-24 2019-10-24'],
    ['2019-10', '2019-10-01 2019-10-31 2019-10-02 2019-11-01'],
    ['2019-02', '2019-02-01 2019-02-28 2019-02-02 2019-03-01'],
    ['2013', '2013-01-01 2013-12-31 2013-01-02 2014-01-01'],
    ['201X', '2010-01-01 2019-12-31 2010-01-02 2020-01-01'],
    ['20XX', '2000-01-01 2099-12-31 2000-01-02 2100-01-01'],
    ['2019-XX', '2019-01-01 2019-12-31 2019-01-02 2020-01-01'],
    ['2019-10-XX', '2019-10-01 2019-10-31 2019-10-02 2019-11-01'],
    ['2019-XX-XX', '2019-01-01 2019-12-31 2019-01-02 2020-01-01'],
    ['[2021-10-27..2021-10-29]', '2021-10-27 2021-10-29 2021-10-28 2021-10-30'],
    ['[2019-10-27, 2019-11]', '2019-10-27 2019-11-30 2019-10-28 2019-12-01'],
    ['[2021,2019]', '2019-01-01 2021-12-31 2019-01-02 2022-01-01'],
    ['2019-09-24/2021-10-29', '2019-09-24 2019-09-24 2021-10-30 2021-10-30'],
    ['2013/2014', '2013-01-01 2013-12-31 2014-01-02 2015-01-01'],
    ['2019-10-23/', '2019-10-23 2019-10-23 2019-10-24 -'],
    ['2019-10-23/..', '2019-10-23 2019-10-23 2019-10-24 -'],
    ['/2021-10-29', '- - 2021-10-30 2021-10-30'],
    ['../2021-10-29', '- - 2021-10-30 2021-10-30'],
    ['2013/[2014-05-01..2014-05-03]', '2013-01-01 2013-12-31 2014-05-02 2014-05-04'],
    ['2019-10-23?', '2019-10-23 2019-10-23 2019-10-24 2019-10-24'],
    ['2019-10-23~', '2019-10-22 2019-10-24 2019-10-23 2019-10-25'],
    ['2019-09~', '2019-08-01 2019-10-31 2019-08-02 2019-11-01'],
    ['2019%', '2018-01-01 2020-12-31 2018-01-02 2021-01-01'],
    ['2019~/2021', '2018-01-01 2020-12-31 2021-01-02 2022-01-01'],
    ['0000', '0000-01-01 0000-12-31 0000-01-02 0001-01-01'],
  ])('%s: %s', (text, bounds) => {
    expect(boundsOf(text)).toBe(bounds);
  });

  test('an unknown start may begin any day, an open one has begun', () => {
    const [unknown, open] = [readEdtf('/2021-10-29'), readEdtf('../2021-10-29')];
    expect(unknown).toMatchObject({ start: 'unknown', end: 'known', bounds: { startMin: -Infinity, startMax: Infinity } });
    expect(open).toMatchObject({ start: 'open', end: 'known', bounds: { startMin: -Infinity, startMax: -Infinity } });
  });

  test('an unknown and an open end never look the same', () => {
    expect(readEdtf('2019/')).toMatchObject({ start: 'known', end: 'unknown' });
    expect(readEdtf('2019/..')).toMatchObject({ start: 'known', end: 'open' });
  });

  test.each([
    ['2019?', true],
    ['2019%', true],
    ['2019~', false],
    ['2019/2021?', true],
    ['2019', false],
  ])('%s is uncertain: %s', (text, uncertain) => {
    expect(readEdtf(text)).toMatchObject({ uncertain });
  });
});

describe('a text that is no date of ours is refused with the nearest one that is', () => {
  test.each([
    ['', 'form', undefined],
    ['/', 'form', undefined],
    ['../..', 'form', undefined],
    ['2019-02-29', 'form', undefined],
    ['2019-13', 'form', undefined],
    ['03/04/2019', 'form', undefined],
    ['23.10.2019', 'form', '2019-10-23'],
    ['3.4.2019 r.', 'form', '2019-04-03'],
    ['2019-1-5', 'form', '2019-01-05'],
    ['2019/10/23', 'form', '2019-10-23'],
    [' 2019-10-23 ', 'form', '2019-10-23'],
    ['2019-10-23/open', 'form', '2019-10-23/..'],
    ['2019-10-23/unknown', 'form', '2019-10-23/'],
    ['2019-10-23 / 2020-01-01', 'form', '2019-10-23/2020-01-01'],
    ['-0044', 'form', undefined],
    ['Y170000002', 'form', undefined],
    ['201X-05', 'form', undefined],
    ['2019-XX-01', 'form', undefined],
    ['[2019..]', 'form', undefined],
    ['[2019?, 2020]', 'form', undefined],
    ['201X~', 'form', undefined],
    ['[2021..2019]', 'form', undefined],
    ['2019/2020/2021', 'form', undefined],
    ['wiosną 2019', 'form', undefined],
    ['2014/2013', 'reversed', '2013/2014'],
    ['{2019,2020}', 'set', undefined],
    ['2019-21', 'season', '[2019-03..2019-05]'],
    ['2019-23~', 'season', '[2019-09..2019-11]'],
    ['2019-24', 'season', undefined],
    ['2019-21/2019-23', 'season', undefined],
    ['2019-10-23T10:00', 'time', '2019-10-23'],
    ['2019-10-23T10:00:00Z/2019-10-24T12:00', 'time', '2019-10-23/2019-10-24'],
  ])('%j: %s, nearest %s', (text, fault, nearest) => {
    expect(readEdtf(text)).toEqual(nearest === undefined ? { fault } : { fault, nearest });
    if (nearest !== undefined) expect(isFault(readEdtf(nearest))).toBe(false);
  });

  test('2013 may overlap the year it ends in', () => {
    expect(boundsOf('2013/2013-06')).toBe('2013-01-01 2013-12-31 2013-06-02 2013-07-01');
    expect(dayOf('2013-07-01')).toBe(dayOf('2013-06-30') + 1);
  });
});
