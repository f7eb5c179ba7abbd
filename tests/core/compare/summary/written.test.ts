import { dayText, intervalText, namesText, numberText, shareText, written } from '#core/compare/summary/written';
import { dataset } from '#support/dataset';
import { expect, it } from 'vitest';

it('writes days, numbers and shares as each language does', () => {
  expect(dayText('2019-10-23')).toEqual({ pl: '23.10.2019', en: '2019-10-23' });
  expect(numberText(4.256)).toEqual({ pl: '4,26', en: '4.26' });
  expect(shareText(0.875)).toEqual({ pl: '88 %', en: '88%' });
});

it('never calls a few none, nor nearly all of them all', () => {
  expect([shareText(0.001).en, shareText(0).en, shareText(0.999).en, shareText(1).en]).toEqual(['< 1%', '0%', '> 99%', '100%']);
});

it('gives an interval where uncertain facts could move the value, and says when it was sampled', () => {
  const reading = { metric: 'density', parameters: {}, subject: null, value: 0.2, status: 'ok' } as const;
  expect(intervalText(reading, numberText).en).toBe('');
  expect(intervalText({ ...reading, low: 0.2, high: 0.2, interval: 'exact' }, numberText).en).toBe('');
  expect(intervalText({ ...reading, low: 0.2, high: 0.5, interval: 'sampled' }, numberText)).toEqual({
    pl: ' (w próbie od 0,2 do 0,5)',
    en: ' (in a sample from 0.2 to 0.5)',
  });
});

it('names at most six, never stopping short of a single one', () => {
  const institutions = 'abcdefg'.split('').map((id) => ({ id, name: id.toUpperCase() }));
  const named = (count: number) =>
    namesText(
      dataset({ institutions }),
      institutions.slice(0, count).map(({ id }) => id),
    ).en;
  expect([named(5), named(6), named(7)]).toEqual(['A, B, C, D, E', 'A, B, C, D, E, F', 'A, B, C, D, E and 2 more']);
});

it('puts texts together language by language', () => {
  expect(written`${{ pl: 'raz', en: 'one' }}, ${2}`).toEqual({ pl: 'raz, 2', en: 'one, 2' });
});
