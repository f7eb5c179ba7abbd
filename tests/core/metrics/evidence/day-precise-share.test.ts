import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import { dataset, type Sketched } from '#support/dataset';

const year = { from: '2019-01-01', to: '2019-12-31' };
const read = (change: Sketched = {}, period = year) => measurePeriod(facts(change), period, ['day-precise-share'])[0];

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

test('a month is not a day', () => {
  expect(read()).toMatchObject({ subject: null, value: 2 / 3, of: 3, status: 'ok' });
});

test('a period of which nothing is on record has no value', () => {
  expect(read({ partnerships: [], memberships: [], events: [] })).toMatchObject({
    value: NaN,
    status: 'undefined',
    why: { code: 'nothing-observed' },
  });
});
