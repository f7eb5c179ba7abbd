import { expect, test } from 'vitest';
import { mixingMatrix } from '#core/metrics/sector/mixing-matrix';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const members = { gov: 'MOPS PCPR Sąd', ngo: 'Dary', '-': 'Hub' };
const cells = (ties: string, weighted = false) =>
  measure(sketch(members, ties), [{ id: 'mixing-matrix', parameters: { weighted } }]).map(({ subject, value }) => [subject, value]);

test('each tie counts once, within a sector too, and each pair of sectors is read once', () => {
  expect(cells('MOPS-PCPR PCPR-Sąd Sąd-Dary')).toEqual([
    [['gov', 'gov'], 2],
    [['gov', 'ngo'], 1],
    [['ngo', 'ngo'], 0],
  ]);
});

test('in a directed network who turns to whom is told apart', () => {
  expect(cells('MOPS>PCPR PCPR>MOPS Dary>Sąd Dary>PCPR')).toEqual([
    [['gov', 'gov'], 2],
    [['gov', 'ngo'], 0],
    [['ngo', 'gov'], 2],
    [['ngo', 'ngo'], 0],
  ]);
});

test('ties of an institution without the facet are left out; weighted, strengths are added', () => {
  expect(cells('MOPS-PCPR*2 MOPS-Dary*0.5 Hub-MOPS*7', true)).toEqual([
    [['gov', 'gov'], 2],
    [['gov', 'ngo'], 0.5],
    [['ngo', 'ngo'], 0],
  ]);
});

test('computed whole, it is symmetric where ties have no direction', () => {
  expect(mixingMatrix.compute(sketch(members, 'MOPS-PCPR Sąd-Dary'))).toEqual(Float64Array.of(1, 1, 1, 0));
});
