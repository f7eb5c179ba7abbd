import { describe, expect, test } from 'vitest';
import { counties, countiesOf, homeCounty, isCounty } from '#core/model/county';
import { dataset, type Sketched } from '#support/dataset';
import { lodzkie } from '#support/lodzkie';

const places = [
  { id: 'pl-10', kind: 'voivodeship', teryt: '10', name: 'łódzkie' },
  { id: 'pl-1014', kind: 'powiat', teryt: '1014', name: 'sieradzki', parent: 'pl-10' },
  { id: 'pl-1014011', kind: 'gmina', teryt: '1014011', name: 'Sieradz', parent: 'pl-1014' },
  { id: 'pl-1019', kind: 'powiat', teryt: '1019', name: 'zduńskowolski', parent: 'pl-10' },
  { id: 'pl-1061', kind: 'city-county', teryt: '1061', name: 'Łódź', parent: 'pl-10' },
  { id: 'nowy', kind: 'powiat', name: 'nowy powiat', parent: 'pl-10' },
  { id: 'kolo', kind: 'gmina', name: 'koło', parent: 'kolo' },
] as const;

test('the example speaks of six counties', () => {
  expect(counties(lodzkie).map(({ code, name }) => `${code} ${name}`)).toEqual([
    '1005 powiat łowicki',
    '1014 powiat sieradzki',
    '1016 powiat tomaszowski',
    '1019 powiat zduńskowolski',
    '1020 powiat zgierski',
    '1062 Piotrków Trybunalski',
  ]);
});

test('an institution is at home in the nearest county at or above its place', () => {
  const institutions = places.map(({ id }) => ({ id: `of-${id}`, place: id }));
  const data = dataset({ places, institutions: [...institutions, { id: 'nowhere' }] });
  expect([...institutions.map(({ id }) => id), 'nowhere'].map((id) => homeCounty(data, id))).toEqual([
    '',
    '1014',
    '1014',
    '1019',
    '1061',
    'nowy',
    '',
    '',
  ]);
});

test('where the data set has no places, every place named is a county', () => {
  const data = dataset({
    institutions: [
      { id: 'a', place: '1014' },
      { id: 'b', place: '1014' },
    ],
    ties: [{ from: 'a', to: 'b' }],
  });
  expect(counties(data)).toEqual([{ code: '1014', name: '1014', place: '1014' }]);
  expect(isCounty(data, '1014')).toBe(true);
});

test('a county without anything on record is a county, but not listed', () => {
  const data = dataset({ places });
  expect(counties(data)).toEqual([]);
  expect(isCounty(data, '1019')).toBe(true);
  expect(isCounty(data, '10')).toBe(false);
});

describe('a partnership belongs', () => {
  const at = (row: object, memberships: Sketched['memberships'] = []) => {
    const data = dataset({
      places,
      institutions: [
        { id: 'a', place: 'pl-1014' },
        { id: 'b', place: 'pl-1014011' },
        { id: 'c', place: 'pl-1019' },
        { id: 'd', place: 'pl-10' },
        { id: 'all', place: 'pl-1019', kind: 'collective' },
      ],
      partnerships: [{ id: 'team', kind: 'team', ...row }],
      memberships: memberships.map((membership) => ({ partnership: 'team', ...membership })),
    });
    return countiesOf(data, 'partnerships', data.partnerships[0]!);
  };

  test('to the counties of its places, once each', () => {
    expect(at({ places: ['pl-1014011', 'pl-1014'] })).toEqual(['1014']);
    expect(at({ places: ['pl-1061', 'pl-1014'] })).toEqual(['1014', '1061']);
    expect(at({ places: ['pl-10'] }, [{ institution: 'a', role: 'leader' }])).toEqual([]);
  });

  test('without a place, to the home of its leader', () => {
    expect(at({}, [{ institution: 'c', role: 'leader' }, { institution: 'a' }, { institution: 'b' }])).toEqual(['1019']);
  });

  test('without place and leader, to where most of its core members are at home', () => {
    expect(at({}, [{ institution: 'c' }, { institution: 'a' }, { institution: 'b' }])).toEqual(['1014']);
    expect(at({}, [{ institution: 'c' }, { institution: 'a', role: 'host' }, { institution: 'b', role: 'host' }])).toEqual(['1019']);
    expect(at({}, [{ institution: 'c' }, { institution: 'a' }])).toEqual([]);
  });

  test('nowhere on the word of planned rows, rows not in use or collective bodies', () => {
    expect(at({}, [{ institution: 'c', role: 'leader', status: 'planned' }, { institution: 'a' }])).toEqual(['1014']);
    expect(at({}, [{ institution: 'c', role: 'leader', altOf: 'memberships:2' }, { institution: 'a' }])).toEqual(['1014']);
    expect(at({}, [{ institution: 'all', role: 'leader' }, { institution: 'a' }])).toEqual(['1014']);
  });
});

test('events, ties and offers belong to their place or context, else to the home of their ends', () => {
  const data = dataset({
    places,
    institutions: [
      { id: 'a', place: 'pl-1014' },
      { id: 'b', place: 'pl-1014011' },
      { id: 'c', place: 'pl-1019' },
    ],
    partnerships: [{ id: 'team', kind: 'team', places: ['pl-1019'] }],
    events: [
      { id: 'e1', kind: 'working', time: '2019', place: 'pl-1014011', partnerships: ['team'] },
      { id: 'e2', kind: 'working', time: '2019', place: 'pl-10', partnerships: ['team'] },
      { id: 'e3', kind: 'working', time: '2019' },
    ],
    participations: [{ event: 'e1', institution: 'c', capacity: ['attended'] }],
    ties: [
      { from: 'a', to: 'b', partnership: 'team' },
      { from: 'a', to: 'c', event: 'e1' },
      { from: 'a', to: 'b' },
      { from: 'a', to: 'c' },
    ],
    services: [{ id: 's', name: 's' }],
    offers: [
      { institution: 'a', service: 's', partnership: 'team' },
      { institution: 'a', service: 's', places: ['pl-1061'] },
      { institution: 'a', service: 's' },
    ],
  });
  expect(data.events.map((row) => countiesOf(data, 'events', row))).toEqual([['1014'], ['1019'], []]);
  expect(data.participations.map((row) => countiesOf(data, 'participations', row))).toEqual([['1014']]);
  expect(data.ties.map((row) => countiesOf(data, 'ties', row))).toEqual([['1019'], ['1014'], ['1014'], []]);
  expect(data.offers.map((row) => countiesOf(data, 'offers', row))).toEqual([['1019'], ['1061'], ['1014']]);
});

test('a survey wave belongs to the county of its partnership, else of its place', () => {
  const data = dataset({
    places,
    partnerships: [{ id: 'team', kind: 'team', places: ['pl-1019'] }],
    waves: [
      { wave: 'w1', question: 'q', scale: 'frey', partnership: 'team', place: 'pl-1014' },
      { wave: 'w2', question: 'q', scale: 'frey', place: 'pl-1014011' },
      { wave: 'w3', question: 'q', scale: 'frey' },
    ],
  });
  expect(data.waves.map((row) => countiesOf(data, 'waves', row))).toEqual([['1019'], ['1014'], []]);
});
