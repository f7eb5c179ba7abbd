import { expect, test } from 'vitest';
import { localClustering } from '#core/metrics/node/local-clustering';
import { valuesOf } from '#support/networks';
import { byNode, sketch } from '#support/sketch';

const members = { gov: 'MOPS PCPR Sąd', ngo: 'Dary' };

test.each([
  ['partners who all know each other', 'MOPS-PCPR PCPR-Sąd MOPS-Sąd', { Dary: NaN, MOPS: 1, PCPR: 1, Sąd: 1 }],
  ['partners who do not', 'MOPS-PCPR MOPS-Sąd MOPS-Dary', { Dary: NaN, MOPS: 0, PCPR: NaN, Sąd: NaN }],
  ['one pair in three', 'MOPS-PCPR MOPS-Sąd MOPS-Dary PCPR-Sąd', { Dary: NaN, MOPS: 1 / 3, PCPR: 1, Sąd: 1 }],
  ['a stronger tie counts as one tie', 'MOPS-PCPR*9 PCPR-Sąd MOPS-Sąd', { Dary: NaN, MOPS: 1, PCPR: 1, Sąd: 1 }],
])('%s', (_, ties, expected) => {
  const network = sketch(members, ties);
  expect(byNode(network, localClustering.compute(network))).toEqual(expected);
});

test('a tie reported by one side closes a pair as well', () => {
  const network = sketch(members, 'MOPS>PCPR Sąd>PCPR PCPR>Sąd MOPS>Sąd');
  expect(Object.fromEntries(valuesOf(localClustering, network))).toEqual({ Dary: NaN, MOPS: 1, PCPR: 1, Sąd: 1 });
});
