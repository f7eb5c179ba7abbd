import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import { dataset } from '#support/dataset';
import { lodzkie, lodzkieWithProjectEnd } from '#support/lodzkie';

/** A team of a project that ended on 2020-12-31, and when its members were in it. */
function project(times: readonly string[], end = '2018-01-01/2020-12-31') {
  return dataset({
    institutions: times.map((_, i) => ({ id: `m${i}`, name: `m${i}` })),
    partnerships: [
      { id: 'prj', kind: 'programme', name: 'prj', time: end },
      { id: 'team', kind: 'team', name: 'team', programme: 'prj', time: '2018-01-01/2024-12-31' },
    ],
    memberships: times.map((time, i) => {
      const [start = '', seen = ''] = time.split(' ');
      return { partnership: 'team', institution: `m${i}`, time: start, seen };
    }),
  });
}

const decade = { from: '2015-01-01', to: '2024-12-31' };
const read = (whole: ReturnType<typeof project>, parameters = {}, period: object = {}) =>
  measurePeriod(whole, { ...decade, ...period }, [{ id: 'retention', parameters }])[0];

// One left before the end, one with it, one half a year later, one stayed for years, of one nobody knows.
const five = project([
  '2018-01-01/2019-06-30',
  '2018-01-01/2020-12-31',
  '2018-01-01/2021-06-30',
  '2018-01-01/2023-12-31',
  '2018-01-01/ 2020-12-31',
]);

test('of four members of the last day one was there a year later, and of one nobody knows', () => {
  expect(read(five)).toMatchObject({ value: 1 / 4, low: 1 / 4, high: 2 / 4, of: 4, status: 'ok', interval: 'exact' });
  expect(read(five, { months: 3 })).toMatchObject({ value: 2 / 4, high: 3 / 4 });
});

test('silence after the project is neither an end nor a stay', () => {
  const silent = project(['2018-01-01/ 2020-12-31', '2018-01-01/ 2021-03-01']);
  expect(read(silent)).toMatchObject({ value: NaN, status: 'undefined', why: { en: 'no source tells what was after the project' } });
  expect(read(silent, {}, { policy: 'months:24' })).toMatchObject({ value: 1, status: 'trivial', why: { code: 'set-by-policy' } });
});

test('without a project’s end in the period there is nothing to say', () => {
  const why = { en: 'no end of a project is known in the period' };
  expect(read(project(['2018-01-01/2023-12-31'], '2018-01-01/'))).toMatchObject({ status: 'undefined', why });
  expect(read(five, {}, { to: '2020-12-30' })).toMatchObject({ status: 'undefined', why });
});

test('of a project whose end is known only to the year the last possible day counts', () => {
  const vague = project(['2018-01-01/2020-10-01', '2018-01-01/2022-12-31'], '2018-01-01/2020');
  expect(read(vague)).toMatchObject({ value: 1, of: 1 });
});

test('a member of two rows counts once', () => {
  const whole = project(['2018-01-01/2023-12-31']);
  const twice = dataset({ ...whole, memberships: [...whole.memberships, { ...whole.memberships[0]!, id: 'again' }] });
  expect(read(twice)).toMatchObject({ value: 1, of: 1 });
});

test('ties are followed too', () => {
  const ties = [
    { from: 'm0', to: 'm1', kind: 'agreement', partnership: 'team', time: '2019/2023' },
    { from: 'm0', to: 'm2', kind: 'agreement', partnership: 'team', time: '2019/2020-12-31' },
  ];
  expect(read(dataset({ ...five, ties }), { of: 'ties' })).toMatchObject({ value: 1 / 2, low: 1 / 2, high: 1 / 2, of: 2 });
});

test('in the example nobody wrote down when the project ended, and were it known, nothing of what came after', () => {
  const period = { county: '1014', from: '2019-01-01', to: '2022-12-31' };
  expect(read(lodzkie, {}, period)?.why?.en).toBe('no end of a project is known in the period');
  expect(read(lodzkieWithProjectEnd, {}, period)?.why?.en).toBe('nothing was certain on the last day of the project');
});
