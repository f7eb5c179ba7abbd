import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { density } from '#core/metrics/network/density';
import { sketch } from '#support/sketch';

const members = { gov: 'MOPS PCPR Sąd', ngo: 'Dary' };

test.each([
  ['nobody tied', '', 0],
  ['two ties of six possible', 'MOPS-PCPR Sąd-Dary', 1 / 3],
  ['two arcs of twelve possible', 'MOPS>PCPR Sąd>Dary', 1 / 6],
  ['everybody tied to everybody', 'MOPS-PCPR MOPS-Sąd MOPS-Dary PCPR-Sąd PCPR-Dary Sąd-Dary', 1],
])('%s', (_, ties, expected) => {
  expect(density.compute(sketch(members, ties))).toBe(expected);
});

test('weighted, strengths are added instead of ties counted', () => {
  const [reading] = measure(sketch(members, 'MOPS-PCPR*9 Sąd-Dary'), [{ id: 'density', parameters: { weighted: true } }]);
  expect(reading?.value).toBe(10 / 6);
});

test('a county of one institution has no density', () => {
  expect(measure(sketch({ gov: 'MOPS' }, ''), ['density'])).toEqual([
    {
      metric: 'density',
      parameters: { weighted: false },
      subject: null,
      value: NaN,
      status: 'undefined',
      why: { code: 'few-nodes', pl: 'mniej niż dwie instytucje', en: 'fewer than two institutions' },
    },
  ]);
});
