import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sectorPairCoverage } from '#core/metrics/sector/sector-pair-coverage';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const members = { gov: 'MOPS PCPR', ngo: 'Dary', bus: 'Sklep', '-': 'Hub' };

test.each([
  ['ties within a sector cover no pair', 'MOPS-PCPR', 0],
  ['many ties between two sectors cover one', 'MOPS-Dary PCPR-Dary', 1 / 3],
  ['in whichever direction', 'MOPS>Dary Dary>PCPR Sklep>Dary', 2 / 3],
  ['each with each', 'MOPS-Dary PCPR-Sklep Dary-Sklep', 1],
  ['who has no facet joins no sectors', 'Hub-Dary Hub-Sklep', 0],
])('%s', (_, ties, expected) => {
  expect([...valuesOf(sectorPairCoverage, sketch(members, ties)).values()]).toEqual([expected]);
});

test.each([
  ['one sector', { gov: 'a b' }, 'one-group'],
  ['nobody', {}, 'no-nodes'],
])('with %s there is no pair of sectors', (_, groups, code) => {
  expect(measure(sketch(groups, ''), ['sector-pair-coverage'])).toMatchObject([{ value: NaN, why: { code } }]);
});
