import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { withinOddsRatio } from '#core/metrics/sector/within-odds-ratio';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

// Two pairs lie within sectors, four between them.
const members = { office: 'MOPS PCPR', ngo: 'Dary Przystań' };

test.each([
  ['one of two within, one of four across', 'MOPS-PCPR MOPS-Dary', 3],
  ['half of either', 'MOPS-PCPR MOPS-Dary PCPR-Przystań', 1],
  ['one of two within, three of four across', 'MOPS-PCPR MOPS-Dary MOPS-Przystań PCPR-Dary', 1 / 3],
  ['arcs: one of four within, two of eight across', 'MOPS>PCPR MOPS>Dary Dary>MOPS', 1],
  ['none within', 'MOPS-Dary', NaN],
  ['none missing within', 'MOPS-PCPR Dary-Przystań MOPS-Dary', NaN],
  ['none across', 'MOPS-PCPR', NaN],
])('%s', (_, ties, expected) => {
  expect([...valuesOf(withinOddsRatio, sketch(members, ties)).values()]).toEqual([expected]);
});

test('says that a count of zero leaves no ratio', () => {
  expect(measure(sketch(members, 'MOPS-Dary'), ['within-odds-ratio'])).toMatchObject([{ why: { code: 'zero-cell' } }]);
});
