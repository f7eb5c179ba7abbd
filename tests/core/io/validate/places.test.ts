import { expect, test } from 'vitest';
import { isTeryt } from '#core/io/validate/places';
import { parseDataset } from '#core/io/read-dataset';
import { changedCounty, said, type Changed } from '#support/county';

const place = (cells: object): Changed => ({ add: { places: [{ id: 'x', name: 'X', kind: 'powiat', ...cells }] } });

test.each<[string, Changed, ReturnType<typeof said>]>([
  ['a code with a letter', place({ teryt: '10l6' }), [['E-TERYT-FORM', 'places', 4, 'teryt', '10l6']]],
  ['five digits', place({ teryt: '10161' }), [['E-TERYT-FORM', 'places', 4, 'teryt', '10161']]],
  ['three digits that no zero can mend', place({ teryt: '101' }), [['E-TERYT-FORM', 'places', 4, 'teryt', '101']]],
  ['a county code that lost its zero', place({ teryt: '618' }), [['W-TERYT-ZERO', 'places', 4, 'teryt', '618']]],
  ['a voivodeship code that lost its zero', place({ kind: 'voivodeship', teryt: '6' }), [['W-TERYT-ZERO', 'places', 4, 'teryt', '6']]],
  ['a code with its zero', place({ teryt: '0618' }), []],
  ['a city with county rights called a land county', place({ teryt: '1061' }), [['E-TERYT-KIND', 'places', 4, 'kind', '1061']]],
  ['a land county called a city', place({ kind: 'city-county', teryt: '1060' }), [['E-TERYT-KIND', 'places', 4, 'kind', '1060']]],
  ['a city with county rights', place({ kind: 'city-county', teryt: '1061' }), []],
  [
    'a meeting in a town that had not been founded',
    {
      add: { places: [{ id: 'x', name: 'X', kind: 'town', parent: 'pow', time: '2020/' }] },
      first: { events: { place: 'x' } },
    },
    [
      ['E-PLACE-OUTSIDE', 'events', 1, 'place', 'x'],
      ['E-REF-LEFT-OUT', 'participations', 1, 'event', 'e1'],
    ],
  ],
  [
    'a meeting in a town that may have been founded',
    {
      add: { places: [{ id: 'x', name: 'X', kind: 'town', parent: 'pow', time: '2019/' }] },
      first: { events: { place: 'x' } },
    },
    [],
  ],
])('%s', (_, changed, expected) => {
  expect(said(changed)).toEqual(expected);
});

test('the zero is put back', () => {
  const { dataset, problems } = parseDataset(changedCounty(place({ teryt: '618' })));
  expect(dataset?.places[3]?.teryt).toBe('0618');
  expect(problems[0]?.message.pl).toBe('Kod 618 zgubił zero wiodące; odczytano 0618.');
});

test('the message of a wrong kind says what the code means', () => {
  const { problems } = parseDataset(changedCounty(place({ teryt: '1061' })));
  expect(problems[0]?.message).toEqual({
    pl: 'Kod 1061 oznacza miasto na prawach powiatu, a nie powiat.',
    en: '1061 is a city with county rights, not county.',
  });
});

test.each([
  ['10', true],
  ['1016', true],
  ['1016011', true],
  ['016', false],
  ['1016o11', false],
  ['', false],
  ['١٠', false],
])('TERYT code %j: %s', (text, expected) => {
  expect(isTeryt(text)).toBe(expected);
});
