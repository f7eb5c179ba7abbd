import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import { dataset } from '#support/dataset';

/** Four institutions that were always there, a fifth that came in 2021, and when pairs of them were tied. */
function five(ties: Readonly<Record<string, string>>) {
  return dataset({
    institutions: ['a', 'b', 'c', 'd', 'e'].map((id) => ({
      id,
      name: id,
      time: id === 'e' ? '2021-06-01/2030-12-31' : '2010-01-01/2030-12-31',
    })),
    ties: Object.entries(ties).map(([pair, time]) => ({ from: pair.charAt(0), to: pair.charAt(1), kind: 'agreement', time })),
  });
}

const read = (ties: Readonly<Record<string, string>>, parameters = {}, period = { from: '2020-01-01', to: '2021-12-31' }) =>
  measurePeriod(five(ties), period, [{ id: 'tie-formation-rate', parameters }])[0];

test('of six pairs one was tied before, one got a tie in the first year, one in the second', () => {
  const ties = { ab: '2015-01-01/2030-12-31', ac: '2020-07-01/2030-12-31', cd: '2021-01-01/2030-12-31' };
  // At risk: five of six in 2020, four in 2021; the fifth institution came within the second step.
  expect(read(ties)).toMatchObject({ value: 2 / 9, of: 9, status: 'ok' });
  expect(read(ties, { step: 24 })).toMatchObject({ value: 2 / 5, of: 5 });
});

test('a tie that may have begun before, on a day nobody knows, is not counted as formed', () => {
  expect(read({ ac: '2020/2030-12-31' })).toMatchObject({ value: 0 });
});

test('a tie begun on the first day of a step is formed in that step', () => {
  expect(read({ ab: '2021-01-01/2030-12-31' })).toMatchObject({ value: 1 / 12, of: 12 });
});

test('a period shorter than a step has none', () => {
  expect(read({ ab: '2020-02-01/2030-12-31' }, {}, { from: '2020-01-01', to: '2020-12-30' })).toMatchObject({ status: 'undefined', of: 0 });
});
