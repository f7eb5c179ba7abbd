import { expect, test } from 'vitest';
import { survivalCurve } from '#core/inference/survival-curve';
import { enduring } from '#support/enduring';
import { lodzkie } from '#support/lodzkie';
import { countiesOfRegion, syntheticRegion } from '#support/synthetic-region';

const period = { from: '2015-01-01', to: '2024-12-31' };
const days = (count: number) => `2015-01-01/2015-01-${String(count).padStart(2, '0')}`;

test('steps, those at risk, and what may be true of the one lost sight of', () => {
  const curve = survivalCurve(enduring([days(10), days(20), days(20), '2015-01-01/ 2015-01-15', days(30)]), period);
  expect(curve).toMatchObject({
    ...period,
    of: 'memberships',
    policy: 'evidence-only',
    method: 'kaplan-meier',
    n: 5,
    endsOnRecord: 4,
    status: 'ok',
  });
  expect(curve.steps.map(({ days: day, atRisk, ended, survival }) => [day, atRisk, ended, survival])).toEqual([
    [10, 5, 1, 4 / 5],
    [20, 3, 2, (4 * 1) / (5 * 3)],
    [30, 1, 1, 0],
  ]);
  expect(curve.steps[0]?.standardError).toBeCloseTo(Math.sqrt((4 / 5) ** 2 * (1 / 20)), 15);
  expect(curve.band).toEqual([
    { days: 0, low: 1, high: 1 },
    { days: 10, low: 4 / 5, high: 4 / 5 },
    { days: 15, low: 3 / 5, high: 4 / 5 },
    { days: 20, low: 1 / 5, high: 2 / 5 },
    { days: 30, low: 0, high: 1 / 5 },
  ]);
  expect(curve.unknownFrom).toBe(Infinity);
});

test('a month instead of a day gives a stretch instead of a step', () => {
  const [first] = survivalCurve(enduring(['2015-01-01/2015-01', '2015-01-01/2015-01', '2015-01-01/2016-12-31']), period).steps;
  expect(first).toMatchObject({ days: 15.5, from: 1, to: 31, standardError: NaN });
  expect(first?.survival).toBeCloseTo(1 / 3, 9);
});

test('in Sieradz nothing is known beyond the day of the signing', () => {
  expect(survivalCurve(lodzkie, { county: '1014', from: '2019-01-01', to: '2021-12-31' })).toMatchObject({
    n: 17,
    steps: [],
    unknownFrom: 1,
    band: [
      { days: 0, low: 1, high: 1 },
      { days: 1, low: 0, high: 1 },
    ],
    status: 'trivial',
    why: { code: 'set-by-policy' },
  });
});

test('a county where nothing began has no curve', () => {
  expect(survivalCurve(enduring([]), period)).toMatchObject({
    n: 0,
    steps: [],
    band: [],
    status: 'undefined',
    why: { code: 'nothing-observed' },
  });
});

test('in an invented region curves fall, within bounds that hold them, and each spell is followed or left out', () => {
  const region = syntheticRegion({ counties: 6 });
  for (const county of countiesOfRegion(6)) {
    for (const of of ['memberships', 'ties'] as const) {
      const curve = survivalCurve(region, { county, from: '2010-01-01', to: '2024-12-31', of });
      let before = 1;
      for (const { days: day, survival } of curve.steps) {
        expect(survival).toBeLessThanOrEqual(before);
        before = survival;
        const bounds = curve.band.findLast((one) => one.days <= day);
        expect(survival).toBeGreaterThan((bounds?.low ?? 1) - 1e-6);
        expect(survival).toBeLessThan((bounds?.high ?? 1) + 1e-6);
      }
    }
  }
});

test.each([
  [{ from: '2015-01-01', to: '2014-12-31' }, 'from 2015-01-01 is after to 2014-12-31'],
  [{ ...period, from: '2015' }, 'a day is a real date'],
  [{ ...period, county: '9' }, 'county is the code of a county'],
  [{ ...period, policy: 'never' }, 'policy is evidence-only'],
  [{ ...period, of: 'events' as 'ties' }, 'of is memberships or ties, not "events"'],
])('%j is refused', (options, message) => {
  expect(() => survivalCurve(enduring([]), options)).toThrow(message);
});
