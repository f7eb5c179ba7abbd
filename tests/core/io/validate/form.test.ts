import { expect, test } from 'vitest';
import { brief, changedCounty, said, type Changed } from '#support/county';
import { parseDataset } from '#core/io/read-dataset';

const tie = { from: 'mops', to: 'pup', kind: 'info', time: '2019-11-01', source: 'S1' };

test('nothing is wrong with a sound county', () => {
  expect(said()).toEqual([]);
});

test.each<[string, Changed, ReturnType<typeof said>]>([
  [
    'a required column is missing',
    { add: { names: [{ text: 'MOPS', kind: 'short' }] } },
    [['E-COLUMN-MISSING', 'names', null, 'subject', '']],
  ],
  ['all required columns are there', { add: { names: [{ subject: 'mops', text: 'MOPS', kind: 'short' }] } }, []],
  ['a required cell is empty', { add: { services: [{ id: 'x', name: ' ' }] } }, [['E-VALUE-MISSING', 'services', 2, 'name', '']]],
  ['an optional cell is empty', { add: { services: [{ id: 'x', name: 'X', note: '' }] } }, []],
  [
    'a column is not in the model',
    { add: { services: [{ id: 'x', name: 'X', cena: '12' }] } },
    [['W-COLUMN-UNKNOWN', 'services', null, 'cena', '']],
  ],
  ['a number cannot be read', { add: { ties: [{ ...tie, strength: 'dużo' }] } }, [['E-TYPE', 'ties', 2, 'strength', 'dużo']]],
  [
    'a decimal comma where commas part columns',
    { add: { ties: [{ ...tie, strength: '1,5' }] } },
    [['E-TYPE', 'ties', 2, 'strength', '1,5']],
  ],
  ['a number is read from text', { add: { ties: [{ ...tie, strength: '1.5e0' }] } }, []],
  ['a whole number is broken', { add: { ties: [{ ...tie, count: 1.5 }] } }, [['E-TYPE', 'ties', 2, 'count', '1.5']]],
  ['a number is too large to exist', { add: { ties: [{ ...tie, strength: '1e309' }] } }, [['E-TYPE', 'ties', 2, 'strength', '1e309']]],
  ['a yes/no value is a number', { add: { ties: [{ ...tie, directed: '1' }] } }, [['E-TYPE', 'ties', 2, 'directed', '1']]],
  ['yes is written in Polish', { add: { ties: [{ ...tie, directed: 'Tak' }] } }, []],
  [
    'a code is a number',
    { add: { places: [{ id: 'x', name: 'x', kind: 'town', teryt: 1016 }] } },
    [['E-TYPE', 'places', 4, 'teryt', '1016']],
  ],
  ['a list holds a number', { add: { ties: [{ ...tie, source: [1] }] } }, [['E-TYPE', 'ties', 2, 'source', '[…]']]],
  ['a list is written as text', { add: { ties: [{ ...tie, source: ' S1  S1 ' }] } }, []],
  ['an id has a space', { add: { services: [{ id: 'dwa słowa', name: 'X' }] } }, [['E-ID-FORM', 'services', 2, 'id', 'dwa słowa']]],
  ['an id has every sign allowed', { add: { services: [{ id: '0A.b_c:d-e', name: 'X' }] } }, []],
  ['an id of a list has a comma', { add: { ties: [{ ...tie, source: 'S1,S1' }] } }, [['E-ID-FORM', 'ties', 2, 'source', 'S1,S1']]],
  ['an id is used twice', { add: { services: [{ id: 'porada', name: 'X' }] } }, [['E-ID-DUPLICATE', 'services', 2, 'id', 'porada']]],
  [
    'a service has the id of an institution',
    { add: { services: [{ id: 'mops', name: 'X' }] } },
    [['E-ID-DUPLICATE', 'services', 2, 'id', 'mops']],
  ],
  ['a source has the id of an institution', { add: { sources: [{ id: 'mops', title: 'X', published: '2020' }] } }, []],
  ['ids differ in case only', { add: { services: [{ id: 'Porada', name: 'X' }] } }, [['W-ID-CASE', 'services', 2, 'id', 'Porada']]],
  ['a code is not in its list', { add: { ties: [{ ...tie, kind: 'friend' }] } }, [['E-CODE-UNKNOWN', 'ties', 2, 'kind', 'friend']]],
  [
    'a code is the name of a built-in',
    { add: { ties: [{ ...tie, kind: 'toString' }] } },
    [['E-CODE-UNKNOWN', 'ties', 2, 'kind', 'toString']],
  ],
  [
    'one of several codes is not in the list',
    { add: { participations: [{ event: 'e1', institution: 'pup', capacity: 'attended sang', source: 'S1' }] } },
    [['E-CODE-UNKNOWN', 'participations', 2, 'capacity', 'sang']],
  ],
  [
    'an area is not in the data set’s own list',
    { add: { sectors: [{ facet: 'area', code: 'SOC', labelPl: 'pomoc' }], services: [{ id: 'x', name: 'X', area: 'EDU' }] } },
    [['E-CODE-UNKNOWN', 'services', 2, 'area', 'EDU']],
  ],
  [
    'an area is nobody’s, and there is no list',
    { add: { services: [{ id: 'x', name: 'X', area: 'ZOO' }] } },
    [['N-CODE-MADE', 'services', 2, 'area', 'ZOO']],
  ],
  [
    'unknown is a code of every list',
    { add: { sectors: [{ facet: 'area', code: 'SOC', labelPl: 'pomoc' }], services: [{ id: 'x', name: 'X', area: 'UNK' }] } },
    [],
  ],
  [
    'a column of telephone numbers',
    { add: { services: [{ id: 'x', name: 'X', 'Nr telefonu': '44 724 00 00' }] } },
    [['W-PERSON-COLUMN', 'services', null, 'Nr telefonu', '']],
  ],
  [
    'a column of e-mail addresses under another name',
    { add: { services: [{ id: 'x', name: 'X', kto: 'jan@example.org' }] } },
    [['W-PERSON-COLUMN', 'services', null, 'kto', '']],
  ],
  [
    'a personal number in a note',
    { add: { services: [{ id: 'x', name: 'X', note: 'pani 44051401359, pokój 3' }] } },
    [['E-PERSON-NUMBER', 'services', 2, 'note', '']],
  ],
  ['eleven digits that are no personal number', { add: { services: [{ id: 'x', name: 'X', note: '44051401358' }] } }, []],
])('%s', (_, changed, expected) => {
  expect(said(changed)).toEqual(expected);
});

test('a personal number is taken out and the rest of the text stays', () => {
  const { dataset } = parseDataset(changedCounty({ first: { services: { note: 'pani 44051401359, pokój 3' } } }));
  expect(dataset?.services[0]?.note).toBe('pani , pokój 3');
});

test('what looks personal is not kept', () => {
  const { dataset } = parseDataset(changedCounty({ first: { services: { Telefon: '44 724 00 00', cena: '12' } } }));
  expect([...(dataset?.services[0]?.extra ?? [])]).toEqual([['cena', '12']]);
});

test('a list or an object in a column outside the model costs no row: it is kept as its JSON', () => {
  const { dataset, problems } = parseDataset(changedCounty({ first: { services: { tags: ['a', 'b'], geo: { lon: 19.5 }, none: [] } } }));
  expect([...(dataset?.services[0]?.extra ?? [])]).toEqual([
    ['tags', '["a","b"]'],
    ['geo', '{"lon":19.5}'],
  ]);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('what contains itself cannot be written down', () => {
  const circle: unknown[] = [];
  circle.push(circle);
  expect(said({ first: { services: { circle } } })).toContainEqual(['E-TYPE', 'services', 1, 'circle', '[…]']);
});

test.each<[string, Changed, ReturnType<typeof brief>[]]>([
  ['institutions alone connect nothing', { without: ['memberships', 'ties', 'participations'] }, [['E-TABLE-MISSING', '', null, '', '']]],
  ['there are no institutions', { without: ['institutions'] }, [['E-INSTITUTIONS-MISSING', 'institutions', null, '', '']]],
  ['who took part, but not in what', { without: ['events', 'memberships', 'ties'] }, [['E-EVENTS-MISSING', 'events', null, '', '']]],
])('nothing can be used: %s', (_, changed, expected) => {
  const { dataset, problems } = parseDataset(changedCounty(changed));
  expect(dataset).toBeNull();
  expect(problems.map(brief)).toEqual(expected);
});

test('one table of connections is enough', () => {
  const { dataset, problems } = parseDataset({ institutions: [{ id: 'a' }, { id: 'b' }], ties: [{ from: 'b', to: 'a' }] });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  // An undirected tie runs from the id that comes first.
  expect(dataset?.ties.map(({ from, to, directed }) => [from, to, directed])).toEqual([['a', 'b', false]]);
  expect(dataset?.mode).toBe('direct');
});
