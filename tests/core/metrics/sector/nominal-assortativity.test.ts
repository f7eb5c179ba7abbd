import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { nominalAssortativity } from '#core/metrics/sector/nominal-assortativity';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const members = { office: 'MOPS PCPR', ngo: 'Dary Przystań', '-': 'Hub' };
const value = (ties: string, weighted = false) => [...valuesOf(nominalAssortativity, sketch(members, ties), { weighted }).values()];

test.each([
  ['only within sectors', 'MOPS-PCPR Dary-Przystań', 1],
  ['only across', 'MOPS-Dary PCPR-Przystań', -1],
  ['one each within and two across', 'MOPS-PCPR Dary-Przystań MOPS-Dary PCPR-Przystań', 0],
  ['one within, one across', 'MOPS-PCPR MOPS-Dary', -1 / 3],
  ['arcs: who chooses and who is chosen are told apart', 'MOPS>PCPR MOPS>Dary Dary>PCPR', -1 / 2],
  ['all ties within one sector leave nothing to compare', 'MOPS-PCPR Hub-Dary', NaN],
  ['nor do none', '', NaN],
])('%s', (_, ties, expected) => {
  expect(value(ties)).toEqual([expected]);
});

test('weighted, a strong tie within outdoes a weak one across', () => {
  expect(value('MOPS-PCPR*3 Dary-Przystań*3 MOPS-Dary*2', true)).toEqual([1 / 2]);
});

test.each([
  ['all ties are within one sector', 'a-b', 'zero-variance'],
  ['there are none', '', 'no-ties'],
])('gives the reason where %s', (_, ties, code) => {
  expect(measure(sketch({ office: 'a b', ngo: 'c' }, ties), ['nominal-assortativity'])).toMatchObject([{ why: { code } }]);
});
