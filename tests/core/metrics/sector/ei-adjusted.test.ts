import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { eiAdjusted } from '#core/metrics/sector/ei-adjusted';
import { eiIndex } from '#core/metrics/sector/ei-index';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

// Of six pairs two lie within sectors: at random the index is 1/3.
const members = { office: 'MOPS PCPR', ngo: 'Dary Przystań' };

test.each([
  ['all ties cross', 'MOPS-Dary PCPR-Przystań', 2 / 3],
  ['none does', 'MOPS-PCPR Dary-Przystań', -4 / 3],
  ['two of three cross, as chance has it', 'MOPS-PCPR MOPS-Dary PCPR-Dary', 0],
  ['arcs count one by one', 'MOPS>Dary Dary>MOPS MOPS>PCPR', 0],
  ['without ties there is nothing to compare', '', NaN],
])('%s', (_, ties, expected) => {
  expect([...valuesOf(eiAdjusted, sketch(members, ties)).values()]).toEqual([expected]);
});

test('what is taken off is the mean of the index over all ways of giving out the sectors', () => {
  const ties = 'a-b b-c c-d d-a a-c';
  const arrangements = ['a b', 'a c', 'a d', 'b c', 'b d', 'c d'].map((office) => {
    const ngo = ['a', 'b', 'c', 'd'].filter((id) => !office.includes(id)).join(' ');
    return sketch({ office, ngo }, ties);
  });
  const mean = arrangements.reduce((sum, network) => sum + eiIndex.compute(network), 0) / arrangements.length;
  for (const network of arrangements) expect(eiAdjusted.compute(network)).toBeCloseTo(eiIndex.compute(network) - mean, 14);
});

test('where only one value is possible it says so', () => {
  const network = sketch({ office: 'a b', ngo: 'c d', '-': 'x y' }, 'a-b a-c a-d b-c b-d c-d c-x x-y');
  expect(measure(network, ['ei-adjusted'])).toMatchObject([{ status: 'trivial', why: { code: 'tight-range' } }]);
});
