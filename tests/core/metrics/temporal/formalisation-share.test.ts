import { describe, expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import type { Dataset } from '#core/model/dataset';
import { metAndSigned } from '#support/met-and-signed';

const read = (whole: Dataset, policy = 'evidence-only') =>
  measurePeriod(whole, { from: '2019-01-01', to: '2020-12-31', policy }, ['formalisation-share'])[0];

test('of the three pairs that met one signed an agreement later', () => {
  expect(read(metAndSigned({ '2019-03-01': 'a b c' }, { '2019-06-01': 'a b' }))).toMatchObject({
    subject: null,
    value: 1 / 3,
    of: 3,
    status: 'ok',
  });
});

test('a recorded tie of kind agreement is one', () => {
  const ties = [{ from: 'a', to: 'c', kind: 'agreement', time: '2019-06-01/2020-06-01' }];
  expect(read(metAndSigned({ '2019-03-01': 'a b c' }, {}, { ties }))).toMatchObject({ value: 1 / 3, of: 3 });
  expect(read(metAndSigned({ '2019-03-01': 'a b c' }, {}, { ties: ties.map((tie) => ({ ...tie, kind: 'info' })) }))).toMatchObject({
    value: 0,
    of: 3,
  });
});

test('parties of one agreement at different times are not in it together', () => {
  const memberships = ['a 2019-04-01/2019-04-30', 'b 2019-06-01/2019-06-30'].map((row) => {
    const [institution = '', time = ''] = row.split(' ');
    return { partnership: 'x', institution, role: 'party', time };
  });
  const whole = metAndSigned({ '2019-03-01': 'a b' }, {}, { partnerships: [{ id: 'x', name: 'x', kind: 'agreement' }], memberships });
  expect(read(whole)).toMatchObject({ value: 0, of: 1 });
});

test('how long an agreement without an end holds is up to the policy', () => {
  const memberships = ['a 2019-04-01/', 'b 2019-06-01/'].map((row) => {
    const [institution = '', time = ''] = row.split(' ');
    return { partnership: 'x', institution, role: 'party', time };
  });
  const whole = metAndSigned({ '2019-03-01': 'a b' }, {}, { partnerships: [{ id: 'x', name: 'x', kind: 'agreement' }], memberships });
  expect(read(whole)?.value).toBe(0);
  expect(read(whole, 'months:3')?.value).toBe(1);
});

describe('a pair does not count that', () => {
  test.each([
    ['had an agreement when it met', { '2019-03-01': 'a b' }, { '2018-12-01': 'a b' }],
    ['met by signing it', { '2019-03-01': 'a b' }, { '2019-03-01': 'a b' }],
    ['met before the period', { '2018-12-31': 'a b', '2019-03-01': 'a b' }, {}],
    ['met after it', { '2021-01-01': 'a b' }, {}],
    ['never met', { '2019-03-01': 'a', '2019-03-02': 'b' }, { '2019-06-01': 'a b' }],
  ])('%s', (_, meetings, agreements) => {
    expect(read(metAndSigned(meetings, agreements))).toMatchObject({
      value: NaN,
      of: 0,
      status: 'undefined',
      why: { code: 'nothing-observed' },
    });
  });
});

test.each([
  ['was invited only', { capacity: ['invited'] }],
  ['came to help', { role: ['animator'] }],
  ['may have been there', { certainty: 'inferred' }],
])('who %s met nobody', (_, change) => {
  const whole = metAndSigned({ '2019-03-01': 'a b c' });
  const participations = whole.participations.map((row) => (row.institution === 'c' ? { ...row, ...change } : row));
  expect(read({ ...whole, participations })?.of).toBe(1);
});
