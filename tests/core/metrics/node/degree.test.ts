import { describe, expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { degree } from '#core/metrics/node/degree';
import { byNode, sketch } from '#support/sketch';

const members = { gov: 'MOPS PCPR Sąd', ngo: 'Dary' };

test.each([
  ['an institution without ties has none', 'MOPS-PCPR', { Dary: 0, MOPS: 1, PCPR: 1, Sąd: 0 }],
  ['two agreements with one partner count once', 'MOPS-PCPR PCPR-MOPS MOPS-Dary', { Dary: 1, MOPS: 2, PCPR: 1, Sąd: 0 }],
  ['a stronger tie counts as one tie', 'MOPS-PCPR*9', { Dary: 0, MOPS: 1, PCPR: 1, Sąd: 0 }],
])('%s', (_, ties, expected) => {
  const network = sketch(members, ties);
  expect(byNode(network, degree.compute(network))).toEqual(expected);
});

describe('in a directed network', () => {
  const network = sketch(members, 'MOPS>PCPR PCPR>MOPS MOPS>Sąd');

  test.each([
    ['all', { Dary: 0, MOPS: 3, PCPR: 2, Sąd: 1 }],
    ['out', { Dary: 0, MOPS: 2, PCPR: 1, Sąd: 0 }],
    ['in', { Dary: 0, MOPS: 1, PCPR: 1, Sąd: 1 }],
  ])('direction %s; a mutual tie counts twice in both directions together', (direction, expected) => {
    const readings = measure(network, [{ id: 'degree', parameters: { direction } }]);
    expect(Object.fromEntries(readings.map(({ subject, value }) => [subject, value]))).toEqual(expected);
  });

  test('normalised, both directions together can reach twice the number of others', () => {
    const readings = measure(network, [{ id: 'degree', parameters: { normalised: true } }]);
    expect(readings.map(({ value }) => value)).toEqual([0, 1 / 2, 1 / 3, 1 / 6]);
  });
});
