import { expect, test } from 'vitest';
import { eiMaximum } from '#core/metrics/sector/ei-maximum';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

// Three pairs lie within sectors, three between them; directed twice as many.
const members = { office: 'MOPS PCPR Sąd', ngo: 'Dary' };

test.each([
  ['three ties can all cross', 'MOPS-PCPR PCPR-Sąd Sąd-MOPS', 1],
  ['of four one must stay within', 'MOPS-PCPR PCPR-Sąd Sąd-MOPS MOPS-Dary', 1 / 2],
  ['of five two must', 'MOPS-PCPR PCPR-Sąd Sąd-MOPS MOPS-Dary PCPR-Dary', 1 / 5],
  ['six arcs can all cross', 'MOPS>PCPR PCPR>Sąd Sąd>MOPS MOPS>Sąd Sąd>PCPR PCPR>MOPS', 1],
  ['without ties there is nothing to place', '', NaN],
])('%s', (_, ties, expected) => {
  expect([...valuesOf(eiMaximum, sketch(members, ties)).values()]).toEqual([expected]);
});
