import { expect, test } from 'vitest';
import { persistenceSweep } from '#core/inference/persistence-sweep';
import { lodzkie, lodzkieWithProjectEnd } from '#support/lodzkie';

const members = { county: '1014', mode: 'clique', date: '2020-06-30', metric: 'node-count' } as const;

test('whether Sieradz still has 17 members eight months after the founding is a matter of what is assumed', () => {
  const rows = persistenceSweep(lodzkieWithProjectEnd, { ...members, months: [12, 6, 6] });
  expect(rows.map(({ policy, readings: [reading] }) => [policy, reading!.value, reading!.low, reading!.high])).toEqual([
    ['evidence-only', 0, 0, 17],
    ['last-evidence', 0, 0, 0],
    ['months:6', 0, 0, 0],
    ['months:12', 17, 17, 17],
    ['project-end', 17, 17, 17],
  ]);
  expect(rows[3]!.label).toEqual({ pl: '12 miesięcy po dowodzie', en: '12 months after the evidence' });
});

test('without a known end the project’s end says no more than the sources', () => {
  const rows = persistenceSweep(lodzkie, { ...members, months: [] });
  expect(rows.map(({ policy }) => policy)).toEqual(['evidence-only', 'last-evidence', 'project-end']);
  expect(rows[2]!.readings).toEqual(rows[0]!.readings);
});

test('of metrics of a period the value is given for each assumption', () => {
  const rows = persistenceSweep(lodzkie, { county: '1014', date: '2020-06-30', metric: 'unknown-end-share', months: [12] });
  expect(rows.map(({ readings }) => readings.length)).toEqual([1, 1, 1, 1]);
  for (const { readings } of rows) expect(readings[0]).toMatchObject({ metric: 'unknown-end-share', county: '1014', date: '2020-06-30' });
});

test.each([[[-1]], [[1.5]], [[1201]]])('%j months are refused', (months) => {
  expect(() => persistenceSweep(lodzkie, { ...members, months })).toThrow('policy is evidence-only');
});
