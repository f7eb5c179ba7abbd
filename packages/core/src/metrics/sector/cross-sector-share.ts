import { crossings } from '../../graph/groups/crossings.ts';
import { fewNodes, noGroups, oneGroup } from '../shared/conditions.ts';
import { noGroupedTies, tightRange } from '../shared/group-conditions.ts';
import type { SectorSummaryMetric } from '../metric.ts';

export const crossSectorShare: SectorSummaryMetric = {
  id: 'cross-sector-share',
  level: 'sector',
  per: 'network',
  label: { pl: 'Udział powiązań międzysektorowych', en: 'Cross-sector share' },
  definition: {
    pl: 'Jaka część powiązań łączy instytucje różnych sektorów.',
    en: 'The share of ties that join institutions of different sectors.',
  },
  source: { cite: '', doi: '' },
  formula: 'E / (E + I), E = ties between groups, I = ties within groups',
  range: [0, 1],
  undefinedWhen: [noGroups, noGroupedTies],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: true, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  trivialWhen: [oneGroup, tightRange],
  standard: true,
  acrossSizes: 'with-care',
  band: 'sep',
  extremes: 'across-groups',
  needs: 'T2',
  cost: 'linear',
  reference: [],

  compute(network) {
    const { within, between } = crossings(network);
    return between / (within + between);
  },
};
