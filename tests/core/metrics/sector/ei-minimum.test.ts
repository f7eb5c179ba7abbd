import { expect, test } from 'vitest';
import { eiMinimum } from '#core/metrics/sector/ei-minimum';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

// Two pairs lie within sectors, four between them; directed twice as many.
const members = { office: 'MOPS PCPR', ngo: 'Dary Przystań' };

test.each([
  ['two ties fit within', 'MOPS-Dary PCPR-Przystań', -1],
  ['of three one must cross', 'MOPS-Dary PCPR-Przystań MOPS-Przystań', -1 / 3],
  ['of six four must', 'MOPS-PCPR MOPS-Dary MOPS-Przystań PCPR-Dary PCPR-Przystań Dary-Przystań', 1 / 3],
  ['four arcs fit within', 'MOPS>Dary Dary>MOPS PCPR>Dary Dary>PCPR', -1],
  ['without ties there is nothing to place', '', NaN],
])('%s', (_, ties, expected) => {
  expect([...valuesOf(eiMinimum, sketch(members, ties)).values()]).toEqual([expected]);
});
