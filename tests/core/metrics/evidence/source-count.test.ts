import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import { dataset, type Sketched } from '#support/dataset';

const year = { from: '2019-01-01', to: '2019-12-31' };
const read = (change: Sketched = {}, period = year) => measurePeriod(facts(change), period, ['source-count'])[0];

function facts(change: Sketched) {
  return dataset({
    institutions: ['mops', 'pcpr'].map((id) => ({ id, name: id })),
    sources: ['s1', 's2', 's3'].map((id) => ({ id, title: id })),
    partnerships: [{ id: 'team', kind: 'team', name: 'Zespół', time: '2019-02-01/2021-12-31', source: ['s1'] }],
    memberships: [
      { partnership: 'team', institution: 'mops', time: '2019-02-01/', source: ['s1', 's2'] },
      { partnership: 'team', institution: 'pcpr', time: '2019-05/', source: ['s2'] },
    ],
    events: [{ id: 'e', kind: 'meeting', time: '2020-03-01', source: ['s3'] }],
    ...change,
  });
}

test('different sources of what was so in the period', () => {
  expect(read()).toMatchObject({ subject: null, value: 2, of: 3, status: 'ok' });
  expect(read({}, { from: '2019-01-01', to: '2020-12-31' })?.value).toBe(3);
});

test('what was only planned is no fact', () => {
  expect(read({ events: [{ id: 'e', kind: 'meeting', time: '2019-03-01', status: 'planned', source: ['s3'] }] })?.value).toBe(2);
});
