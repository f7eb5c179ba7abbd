import { expect, test } from 'vitest';
import { parseDataset } from '#core/io/read-dataset';
import { changedCounty, said, type Changed } from '#support/county';

const report = (cells: object): Changed => ({
  add: { reports: [{ wave: 'w1', question: 'q1', reporter: 'mops', target: 'pup', value: '2', ...cells }] },
});

test.each<[string, Changed, ReturnType<typeof said>]>([
  ['an answer', report({}), []],
  ['a question left open', report({ value: '' }), []],
  [
    'an answer from somebody not asked',
    report({ reporter: 'pup', target: 'mops' }),
    [['E-REPORT-NOT-INVITED', 'reports', 2, 'reporter', 'pup']],
  ],
  ['an answer from somebody who refused', report({ reporter: 'pcpr' }), [['E-REPORT-NO-ANSWER', 'reports', 2, 'reporter', 'pcpr']]],
  ['an answer about oneself', report({ target: 'mops' }), [['W-REPORT-SELF', 'reports', 2, 'target', 'mops']]],
  ['a point that is not on the scale', report({ value: '6' }), [['E-SCALE-VALUE', 'reports', 2, 'value', '6']]],
  [
    'a point of the data set’s own scale',
    {
      ...report({ value: '6' }),
      add: {
        scales: [
          { scale: 'frey', code: '3', labelPl: 'trzy', order: 1 },
          { scale: 'frey', code: '6', labelPl: 'sześć', order: 2 },
        ],
        ...report({ value: '6' }).add,
      },
    },
    [],
  ],
  ['a wave nobody ran', report({ wave: 'w9' }), [['E-REF-UNKNOWN', 'reports', 2, 'wave', 'w9']]],
  ['a question nobody put', report({ question: 'q9' }), [['E-REF-UNKNOWN', 'reports', 2, 'question', 'q9']]],
  ['a wave of two questions', { add: { waves: [{ wave: 'w1', question: 'q2', scale: 'frey', time: '2019-11' }] } }, []],
  [
    'a wave at two times',
    { add: { waves: [{ wave: 'w1', question: 'q2', scale: 'frey', time: '2019-12' }] } },
    [['E-WAVE-UNEQUAL', 'waves', 2, 'time', '2019-12']],
  ],
  [
    'a tie off its scale',
    { add: { ties: [{ from: 'pcpr', to: 'pup', level: '9', scale: 'frey', time: '2019-11', source: 'S1' }] } },
    [['E-SCALE-VALUE', 'ties', 2, 'level', '9']],
  ],
])('%s', (_, changed, expected) => {
  expect(said(changed)).toEqual(expected);
});

test('a report about oneself is left out', () => {
  const { dataset } = parseDataset(changedCounty(report({ target: 'mops' })));
  expect(dataset?.reports.map(({ target }) => target)).toEqual(['pcpr']);
});
