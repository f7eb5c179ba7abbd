import { expect, test } from 'vitest';
import { said, type Changed } from '#support/county';
import { parseDataset } from '#core/io/read-dataset';
import { changedCounty } from '#support/county';

const member = { partnership: 'pzk', institution: 'pup', source: 'S1' };
const withMember = (cells: object): Changed => ({ add: { memberships: [{ ...member, ...cells }] } });

test.each<[string, Changed, ReturnType<typeof said>]>([
  ['a day that does not exist', withMember({ time: '2019-02-30' }), [['E-TIME-TEXT', 'memberships', 3, 'time', '2019-02-30']]],
  ['a Polish date', withMember({ time: '23.10.2019' }), [['E-TIME-TEXT', 'memberships', 3, 'time', '23.10.2019']]],
  ['a month', withMember({ time: '2019-11' }), []],
  [
    'the end stands before the start',
    withMember({ time: '2019-12-01/2019-11-01' }),
    [['E-TIME-REVERSED', 'memberships', 3, 'time', '2019-12-01/2019-11-01']],
  ],
  ['start and end on one day', withMember({ time: '2019-12-01/2019-12-01' }), []],
  [
    'seen before it began',
    withMember({ time: '2019-11-01/', seen: '2019-10-31' }),
    [['E-SEEN-OUTSIDE', 'memberships', 3, 'seen', '2019-10-31']],
  ],
  [
    'seen after it was over',
    withMember({ time: '2019-11-01/2019-12-01', seen: '2019-11-15/2019-12-02' }),
    [['E-SEEN-OUTSIDE', 'memberships', 3, 'seen', '2019-11-15/2019-12-02']],
  ],
  ['seen on its first and its last day', withMember({ time: '2019-11-01/2019-12-01', seen: '2019-11-01/2019-12-01' }), []],
  ['perhaps seen before it began', withMember({ time: '2019-11', seen: '2019-11-02' }), []],
  ['later than its only source', withMember({ time: '2020-02-01/' }), [['E-TIME-FUTURE', 'memberships', 3, 'time', '2020-02-01/']]],
  ['on the day of its source', withMember({ time: '2020-01-31/' }), []],
  ['planned for a day after its source', withMember({ time: '2020-02-01/', status: 'planned' }), []],
  ['perhaps later than its source', withMember({ time: '2020/' }), []],
  [
    'seen later than its source',
    withMember({ time: '2019-11-01/', seen: '2020-02-01' }),
    [['E-TIME-FUTURE', 'memberships', 3, 'seen', '2020-02-01']],
  ],
  [
    'later than a source without a date',
    {
      add: { sources: [{ id: 'S2', title: 'Ulotka', retrieved: '' }], memberships: [{ ...member, source: 'S1 S2', time: '2020-02-01/' }] },
    },
    [['W-SOURCE-UNDATED', 'sources', 2, 'published', 'S2']],
  ],
  ['a source known by the day it was seen', { add: { sources: [{ id: 'S2', title: 'Ulotka', retrieved: '2020-05' }] } }, []],
  ['a membership without a date', withMember({}), [['W-TIME-MISSING', 'memberships', 3, 'time', '']]],
  ['a membership that was seen once', withMember({ seen: '2019-12-01' }), []],
])('%s', (_, changed, expected) => {
  expect(said(changed)).toEqual(expected);
});

test('where nothing has a date, a membership without one is not worth a word', () => {
  const { problems } = parseDataset({
    institutions: [{ id: 'a', sector: 'NGO', area: 'SOC', tier: 'local', source: 'S' }],
    memberships: [{ partnership: 'p', institution: 'a', source: 'S' }],
    sources: [{ id: 'S', title: 'Lista', published: '2020' }],
  });
  expect(problems).toEqual([]);
});

test('a date that cannot be read is answered with the nearest one that can', () => {
  const { problems } = parseDataset(changedCounty(withMember({ time: '23.10.2019' })));
  expect(problems[0]?.message.pl).toBe('Nie rozumiem daty 23.10.2019; napisz np. 2019-10-23, 2019-10 lub 2019-10-23/.');
  expect(problems[0]?.hint).toEqual({
    pl: 'Oczekiwano dnia, miesiąca, roku albo okresu w zapisie EDTF. Najbliższy zapis: 2019-10-23.',
    en: 'Expected a day, a month, a year or a period in EDTF. Nearest reading: 2019-10-23.',
  });
});
