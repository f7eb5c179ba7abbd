import { describe, expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import { dataset, type Sketched } from '#support/dataset';

const institutions = ['mops', 'pcpr', 'dary'].map((id) => ({ id, name: id }));
const partnerships = [{ id: 'team', kind: 'team', name: 'Zespół', places: ['p'] }];
const places = [{ id: 'p', name: 'powiat', kind: 'powiat', teryt: '1014' }];
const membership = { partnership: 'team', time: '2019-01-01/2019-12-31' };
const memberships = ['mops', 'pcpr'].map((institution) => ({ ...membership, institution }));
const meetings = ['2019-02-01', '2019-03-01', '2019-04-01', '2019-05-01'].map((time, i) => ({
  id: `e${i + 1}`,
  kind: 'meeting',
  time,
  partnerships: ['team'],
  complete: 'yes',
}));
const there = (institution: string, ...events: string[]) => events.map((event) => ({ event, institution, capacity: ['attended'] }));
const year = { from: '2019-01-01', to: '2019-12-31' };

function rates(change: Sketched, period: Parameters<typeof measurePeriod>[1] = year) {
  const base = { institutions, partnerships, places, memberships, events: meetings, participations: there('mops', 'e1', 'e2', 'e3') };
  const readings = measurePeriod(dataset({ ...base, ...change }), period, ['attendance-rate']);
  return Object.fromEntries(readings.map(({ subject, value, of, status }) => [subject, [value, of, status]]));
}

test('counts the meetings attended among those held', () => {
  expect(rates({})).toEqual({ mops: [3 / 4, 4, 'ok'], pcpr: [0, 4, 'ok'] });
});

describe('an event counts only if', () => {
  const changed = (change: object) => meetings.map((event, i) => (i === 3 ? { ...event, ...change } : event));
  const one = { mops: [1, 3, 'ok'], pcpr: [0, 3, 'ok'] };

  test.each([
    ['its list of participants is complete', { complete: 'unknown' }],
    ['it was held', { status: 'cancelled' }],
    ['it is known to have been held', { status: 'unknown' }],
    ['it is the partnership’s', { partnerships: [] }],
    ['it lies in the period', { time: '2020-01-01' }],
    ['it certainly lies in the period', { time: '2019-12-31/2020-01-01' }],
    ['the institution was a member by then', { time: '2018-12-31' }],
  ])('%s', (_, change) => {
    expect(rates({ events: changed(change) }, { from: '2018-01-01', to: '2019-12-31' })).toEqual(one);
  });
});

test('both ends of the period belong to it', () => {
  expect(rates({}, { from: '2019-02-01', to: '2019-05-01' })).toEqual({ mops: [3 / 4, 4, 'ok'], pcpr: [0, 4, 'ok'] });
});

test('an invitation is not attendance, and an inferred presence counts neither way', () => {
  const participations = [
    ...there('mops', 'e1', 'e2', 'e3'),
    { event: 'e4', institution: 'mops', capacity: ['invited'] },
    { event: 'e1', institution: 'pcpr', capacity: ['attended'], certainty: 'inferred' },
  ];
  expect(rates({ participations })).toEqual({ mops: [3 / 4, 4, 'ok'], pcpr: [0, 3, 'ok'] });
});

test('an institution that came without belonging has no rate', () => {
  expect(Object.keys(rates({ participations: there('dary', 'e1') }))).toEqual(['mops', 'pcpr']);
});

test('two meetings are too few to speak of, and none leave nothing to say', () => {
  expect(rates({ events: meetings.slice(0, 2), participations: there('mops', 'e1') })).toEqual({
    mops: [1 / 2, 2, 'too-small'],
    pcpr: [0, 2, 'too-small'],
  });
  expect(rates({ events: [], participations: [] })).toEqual({ mops: [NaN, 0, 'undefined'], pcpr: [NaN, 0, 'undefined'] });
});

test('how long an unwritten end lasts is up to the policy', () => {
  const open = { memberships: [{ ...membership, institution: 'mops', time: '2019-01-15/' }] };
  expect(rates(open)).toEqual({ mops: [NaN, 0, 'undefined'] });
  expect(rates(open, { ...year, policy: 'months:2' })).toEqual({ mops: [1, 2, 'too-small'] });
  expect(rates(open, { ...year, policy: 'months:12' })).toEqual({ mops: [3 / 4, 4, 'ok'] });
});

test('a county is that of the partnership', () => {
  expect(rates({}, { ...year, county: '1014' })).toEqual(rates({}));
});

test('a mistake in the question is named', () => {
  const whole = dataset({ institutions, partnerships, places, memberships });
  expect(() => measurePeriod(whole, { from: '2020-01-01', to: '2019-01-01' })).toThrow(TypeError);
  expect(() => measurePeriod(whole, { ...year, county: '9999' })).toThrow('county is the code of a county of the data set, not "9999"');
  expect(() => measurePeriod(whole, year, ['density'])).toThrow('metric "density" reads a network, not a period: use measure');
});

test('a reading carries the county, the last day and the reason', () => {
  const [reading] = measurePeriod(dataset({ institutions, partnerships, places, memberships }), { ...year, county: '1014' }, [
    'attendance-rate',
  ]);
  expect(reading).toEqual({
    metric: 'attendance-rate',
    parameters: {},
    subject: 'mops',
    value: NaN,
    of: 0,
    status: 'undefined',
    why: { code: 'nothing-observed', pl: 'brak wydarzeń z pełną listą obecności', en: 'no event with a complete list of participants' },
    county: '1014',
    date: '2019-12-31',
  });
});
