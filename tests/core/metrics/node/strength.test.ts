import { describe, expect, test } from 'vitest';
import { strength } from '#core/metrics/node/strength';
import { byNode, sketch } from '#support/sketch';
import { valuesOf } from '#support/networks';

const members = { gov: 'MOPS PCPR Sąd', ngo: 'Dary' };

test.each([
  ['an institution without ties has none', 'MOPS-PCPR*2', { Dary: 0, MOPS: 2, PCPR: 2, Sąd: 0 }],
  ['strengths of different ties are added', 'MOPS-PCPR*2 MOPS-Sąd*0.5', { Dary: 0, MOPS: 2.5, PCPR: 2, Sąd: 0.5 }],
  ['so are those of several agreements with one partner', 'MOPS-PCPR*2 PCPR-MOPS*3', { Dary: 0, MOPS: 5, PCPR: 5, Sąd: 0 }],
])('%s', (_, ties, expected) => {
  const network = sketch(members, ties);
  expect(byNode(network, strength.compute(network))).toEqual(expected);
});

describe('in a directed network', () => {
  test.each([
    ['all', { Dary: 0, MOPS: 8, PCPR: 5, Sąd: 3 }],
    ['out', { Dary: 0, MOPS: 5, PCPR: 3, Sąd: 0 }],
    ['in', { Dary: 0, MOPS: 3, PCPR: 2, Sąd: 3 }],
  ])('direction %s', (direction, expected) => {
    const network = sketch(members, 'MOPS>PCPR*2 PCPR>MOPS*3 MOPS>Sąd*3');
    expect(Object.fromEntries(valuesOf(strength, network, { direction }))).toEqual(expected);
  });
});
