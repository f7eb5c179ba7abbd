import { expect, test } from 'vitest';
import { panel } from '#core/compare/panel';
import { toCsv } from '#core/io/panel/to-csv';
import { dataset } from '#support/dataset';

const county = dataset({
  institutions: [
    { id: '=MOPS', place: 'p', sector: 'NGO' },
    { id: 'PCPR', place: 'p', sector: 'NGO' },
    { id: 'PUP', place: 'p', sector: 'NGO' },
  ],
  ties: [{ from: '=MOPS', to: 'PCPR', time: '2020-01-01/2020-12-31' }],
});
const found = panel(county, { counties: [null], dates: ['2020-06-30'], metrics: ['degree', 'local-clustering'] });

test('a panel is one long table, an undefined value an empty cell with its reason', () => {
  expect(toCsv(found)).toBe(
    [
      'county,date,metric,parameters,facet,subject,value,status,why,of,low,high,interval',
      ',2020-06-30,degree,"{""direction"":""all"",""normalised"":false}",,=MOPS,1,ok,,,,,',
      ',2020-06-30,degree,"{""direction"":""all"",""normalised"":false}",,PCPR,1,ok,,,,,',
      ',2020-06-30,degree,"{""direction"":""all"",""normalised"":false}",,PUP,0,ok,,,,,',
      ',2020-06-30,local-clustering,{},,=MOPS,,undefined,degree-below-2,,,,',
      ',2020-06-30,local-clustering,{},,PCPR,,undefined,degree-below-2,,,,',
      ',2020-06-30,local-clustering,{},,PUP,,undefined,degree-below-2,,,,',
      '',
    ].join('\n'),
  );
});

test('in a table for spreadsheets no name is taken for a formula', () => {
  expect(toCsv(found, { forSpreadsheets: true }).split('\n')[1]).toContain(",'=MOPS,1,");
});
