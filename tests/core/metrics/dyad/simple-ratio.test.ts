import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import { dataset, type Sketched } from '#support/dataset';

const year = { from: '2019-01-01', to: '2019-12-31' };
const meetings = ['2019-02-01', '2019-03-01', '2019-04-01', '2019-05-01'].map((time, i) => ({
  id: `e${i + 1}`,
  kind: 'meeting',
  time,
  partnerships: ['team'],
  complete: 'yes',
}));
const there = (institution: string, ...events: string[]) => events.map((event) => ({ event, institution, capacity: ['attended'] }));

function read(change: Sketched = {}) {
  const base = dataset({
    institutions: ['dary', 'mops', 'pcpr'].map((id) => ({ id, name: id })),
    partnerships: [{ id: 'team', kind: 'team', name: 'Zespół' }],
    memberships: ['dary', 'mops', 'pcpr'].map((institution) => ({ partnership: 'team', institution, time: '2019-01-01/2019-12-31' })),
    events: meetings,
    participations: [...there('mops', 'e1', 'e2', 'e3'), ...there('pcpr', 'e1', 'e2')],
    ...change,
  });
  return Object.fromEntries(
    measurePeriod(base, year, ['simple-ratio']).map(({ subject, value, of, status }) => [String(subject), [value, of, status]]),
  );
}

test('meetings of both among meetings of either; one that neither attended says nothing of them', () => {
  expect(read()).toEqual({ 'dary,mops': [0, 3, 'ok'], 'dary,pcpr': [0, 2, 'too-small'], 'mops,pcpr': [2 / 3, 3, 'ok'] });
});

test('only meetings both could attend count', () => {
  const late = ['dary', 'mops', 'pcpr'].map((institution) => ({
    partnership: 'team',
    institution,
    time: institution === 'pcpr' ? '2019-02-15/2019-12-31' : '2019-01-01/2019-12-31',
  }));
  expect(read({ memberships: late })['mops,pcpr']).toEqual([1 / 2, 2, 'too-small']);
});

test('two that attended nothing have no ratio', () => {
  expect(read({ participations: [] })['mops,pcpr']).toEqual([NaN, 0, 'undefined']);
});

test('a meeting at which one is only inferred to have been counts neither way', () => {
  const inferred = [
    ...there('mops', 'e1', 'e2', 'e3'),
    { event: 'e1', institution: 'pcpr', capacity: ['attended'], certainty: 'inferred' },
  ];
  expect(read({ participations: inferred })['mops,pcpr']).toEqual([0, 2, 'too-small']);
});
