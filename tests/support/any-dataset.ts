import fc from 'fast-check';

/** Texts that are hard on files: quotes, separators, line ends, formulas, names of built-ins, letters outside the basic plane. */
const texts = fc.oneof(
  fc.constantFrom(
    '',
    'MOPS',
    'Łódź',
    'a,b',
    'a;b',
    'a"b',
    '"',
    '""',
    'a\nb',
    'a\r\nb',
    '\r',
    ' x ',
    '=1+1',
    '@x',
    '__proto__',
    'toString',
    '𝔸',
    '\u0000',
    'sep=;',
    '\uFEFFx',
    '1,5',
    'null',
  ),
  fc.string({ maxLength: 6, unit: 'grapheme' }),
);
const ids = fc.constantFrom('a', 'b', 'c', 'd', 'p', 'q', 'e', 'f', 's', 'toString', 'A', 'x:1', 'nobody');
const rowIds = fc.constantFrom(undefined, '', 'm1', 'ties:1', 'memberships:1', 'memberships:3', 'memberships:9');
const dates = fc.constantFrom(
  '',
  '2019',
  '2019-10-23',
  '2019-10-23/',
  '2019-10/..',
  '/2021',
  '[2021-10-27..2021-10-29]',
  '2019-02-30',
  '2020/2019',
  '2019?',
);
const lists = fc.oneof(
  fc.array(ids, { maxLength: 3 }),
  fc.array(ids, { maxLength: 3 }).map((list) => list.join(' ')),
);
const numbers = fc.oneof(fc.constantFrom(0, -0, 1, 1.5, '2', '1e3', '', '-1', 'x', 5e-324, 1e21), fc.double());
const extras = { cena: fc.option(texts, { nil: undefined }), __proto__x: texts };

const rows = (model: Record<string, fc.Arbitrary<unknown>>, most = 4) =>
  fc.array(fc.record({ ...model, ...extras }, { requiredKeys: [] }), { maxLength: most, size: 'max' });

const facet = fc.constantFrom('', 'PUB-SG', 'NGO', 'UNK', 'own');
const status = fc.constantFrom('', 'actual', 'planned', 'unknown', 'gone');
const source = fc.oneof(lists, fc.constant('s'));

/** The JSON form of data sets of all kinds, most of them with something wrong. */
export const anyJson: fc.Arbitrary<object> = fc.record(
  {
    about: fc.record(
      { title: texts, minCell: fc.constantFrom(1, 5), horizon: fc.constantFrom('', '2021-10-29'), attendanceIsMembership: fc.boolean() },
      { requiredKeys: [] },
    ),
    sources: rows({ id: fc.constantFrom('s', 'S2'), title: texts, published: dates, url: texts }, 2),
    places: rows(
      {
        id: fc.constantFrom('pl', 'p2'),
        name: texts,
        kind: fc.constantFrom('powiat', 'gmina'),
        teryt: fc.constantFrom('', '1016', '618', 'x'),
        parent: fc.constantFrom('', 'pl'),
        lon: numbers,
      },
      2,
    ),
    institutions: rows(
      {
        id: ids,
        name: texts,
        kind: fc.constantFrom('', 'unit', 'collective', 'planned'),
        parent: fc.constantFrom('', 'a', 'b'),
        place: fc.constantFrom('', 'pl'),
        sector: facet,
        time: dates,
        source,
        note: texts,
      },
      6,
    ),
    partnerships: rows(
      {
        id: fc.constantFrom('p', 'q'),
        kind: fc.constantFrom('team', 'agreement'),
        name: texts,
        places: fc.constantFrom('', 'pl'),
        time: dates,
        status,
        source,
      },
      2,
    ),
    memberships: rows({
      id: rowIds,
      partnership: fc.constantFrom('p', 'q', 'Nowy zespół'),
      institution: fc.oneof(ids, texts),
      role: fc.constantFrom('', 'leader', 'expert'),
      time: dates,
      seen: dates,
      status,
      source,
    }),
    events: rows(
      {
        id: fc.constantFrom('e', 'f'),
        kind: fc.constantFrom('visit', 'other'),
        time: dates,
        partnerships: lists,
        status: fc.constantFrom('', 'held', 'planned'),
        source,
      },
      2,
    ),
    participations: rows({
      event: fc.constantFrom('e', 'f'),
      institution: ids,
      capacity: fc.constantFrom('attended', 'invited', ['attended', 'signed']),
      headcount: numbers,
      source,
    }),
    ties: rows({
      id: rowIds,
      from: ids,
      to: ids,
      kind: fc.constantFrom('', 'info', 'refer', 'case'),
      directed: fc.constantFrom('', true, 'nie'),
      strength: numbers,
      count: numbers,
      time: dates,
      altOf: rowIds,
      source,
    }),
    changes: rows({ time: dates, kind: fc.constantFrom('close', 'rename'), from: lists, source }, 1),
  },
  { requiredKeys: ['institutions'] },
);
