import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { groupEiIndex } from '#core/metrics/sector/group-ei-index';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const members = { office: 'MOPS PCPR', ngo: 'Dary Przystań', '?': 'x' };
const byGroup = (ties: string) => Object.fromEntries(valuesOf(groupEiIndex, sketch(members, ties)));

test.each([
  ['each sector by itself', 'MOPS-PCPR Dary-Przystań', { UNK: NaN, ngo: -1, office: -1 }],
  ['one tie within, two across', 'MOPS-PCPR MOPS-Dary PCPR-Dary', { UNK: NaN, ngo: 1, office: 1 / 3 }],
  ['the unknown are a group too', 'MOPS-x MOPS-PCPR*5', { UNK: 1, ngo: NaN, office: 0 }],
  ['arcs count either way', 'MOPS>Dary Dary>MOPS MOPS>PCPR PCPR>MOPS Dary>Przystań', { UNK: NaN, ngo: 1 / 3, office: 0 }],
])('%s', (_, ties, expected) => {
  expect(byGroup(ties)).toEqual(expected);
});

test('whoever has no facet is left out with its ties', () => {
  const network = sketch({ office: 'MOPS PCPR', ngo: 'Dary', '-': 'Hub' }, 'MOPS-PCPR MOPS-Dary Hub-PCPR Hub-MOPS');
  expect(measure(network, ['group-ei-index'])).toMatchObject([
    { subject: 'ngo', value: 1, of: 3 },
    { subject: 'office', value: 0, of: 3 },
  ]);
});

test('where all are of one sector it says so', () => {
  expect(measure(sketch({ office: 'a b c d e' }, 'a-b b-c'), ['group-ei-index'])).toMatchObject([
    { value: -1, status: 'trivial', why: { code: 'one-group' } },
  ]);
});
