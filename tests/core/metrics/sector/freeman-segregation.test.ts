import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { freemanSegregation } from '#core/metrics/sector/freeman-segregation';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

// Of six pairs four cross.
const members = { office: 'MOPS PCPR', ngo: 'Dary Przystań' };

test.each([
  ['no tie crosses', 'MOPS-PCPR Dary-Przystań', 1],
  ['one in three, half of what chance gives', 'MOPS-PCPR Dary-Przystań MOPS-Dary', 1 / 2],
  ['as many as by chance', 'MOPS-PCPR MOPS-Dary PCPR-Dary', 0],
  ['more than by chance is no segregation either', 'MOPS-Dary PCPR-Przystań', 0],
  ['arcs count one by one', 'MOPS>PCPR PCPR>MOPS MOPS>Dary', 1 / 2],
  ['without ties nothing is known', '', NaN],
])('%s', (_, ties, expected) => {
  expect([...valuesOf(freemanSegregation, sketch(members, ties)).values()]).toEqual([expected]);
});

test('is undefined where all are of one sector', () => {
  expect(measure(sketch({ office: 'a b' }, 'a-b'), ['freeman-segregation'])).toMatchObject([{ value: NaN, why: { code: 'one-group' } }]);
});
