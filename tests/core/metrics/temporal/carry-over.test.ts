import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import { dataset } from '#support/dataset';
import { lodzkie } from '#support/lodzkie';

const period = { from: '2010-01-01', to: '2021-12-31' };
const read = (whole: ReturnType<typeof dataset>, earlier: string, later: string, within: object = {}) =>
  measurePeriod(whole, { ...period, ...within }, [{ id: 'carry-over', parameters: { earlier, later } }])[0];

const member = (partnership: string, institution: string, certainty = 'stated') => ({
  partnership,
  institution,
  time: '2015/2019',
  certainty,
});
const teams = dataset({
  institutions: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id })),
  partnerships: [
    { id: 'old', kind: 'team', name: 'old', time: '2012/2019' },
    { id: 'new', kind: 'team', name: 'new', time: '2015/2019', complete: 'yes' },
    { id: 'open', kind: 'team', name: 'open', time: '2015/2019' },
  ],
  memberships: [
    ...['a', 'b', 'c'].map((id) => member('old', id)),
    member('new', 'a'),
    member('new', 'b', 'inferred'),
    member('new', 'd'),
    member('open', 'a'),
  ],
});

test('one of three is in the later team for certain, a second possibly', () => {
  expect(read(teams, 'old', 'new')).toMatchObject({ value: 1 / 3, low: 1 / 3, high: 2 / 3, of: 3, status: 'ok' });
});

test('where the later list is not whole, all may be in it', () => {
  expect(read(teams, 'old', 'open')).toMatchObject({ value: 1 / 3, high: 1 });
});

test('the two have to be named, and the earlier one has to have named members', () => {
  expect(read(teams, '', 'new')?.why?.en).toBe('two partnerships or events of the data have to be named');
  expect(read(teams, 'old', 'nowhere')?.status).toBe('undefined');
  expect(read(teams, 'old', 'new', { to: '2012-06-30' })?.why?.en).toBe('the sources do not name those of the earlier one');
});

test('two of the three named bodies of 2013 came to the meeting of 2019 in Tomaszów: a lower bound, for the list may be incomplete', () => {
  // The third, the regional centre, came as an expert.
  expect(read(lodzkie, 'plat-2013', 'e19-tm')).toMatchObject({ value: 2 / 3, low: 2 / 3, high: 1, of: 3 });
});
