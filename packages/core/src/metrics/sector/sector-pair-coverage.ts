import { mixing } from '../../graph/groups/mixing.ts';
import { fewNodes } from '../shared/conditions.ts';
import { noOtherGroup } from '../shared/group-conditions.ts';
import type { SectorSummaryMetric } from '../metric.ts';

export const sectorPairCoverage: SectorSummaryMetric = {
  id: 'sector-pair-coverage',
  level: 'sector',
  per: 'network',
  label: { pl: 'Pokrycie par sektorów', en: 'Sector pairs tied' },
  definition: {
    pl: 'Jaką część par różnych sektorów łączy przynajmniej jedno powiązanie.',
    en: 'The share of pairs of different sectors that at least one tie joins.',
  },
  source: { cite: '', doi: '' },
  formula: '|{s < t : m_st > 0}| / (K(K − 1) / 2), K = groups',
  range: [0, 1],
  undefinedWhen: [noOtherGroup],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: true, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'with-care',
  band: 'up',
  needs: 'T2',
  cost: 'linear',
  reference: [],

  compute(network) {
    const size = network.groupNames.length;
    const matrix = mixing(network);
    let tied = 0;
    for (let g = 0; g < size; g++) for (let h = g + 1; h < size; h++) if (matrix[g * size + h]! > 0) tied++;
    return (2 * tied) / (size * (size - 1));
  },
};
