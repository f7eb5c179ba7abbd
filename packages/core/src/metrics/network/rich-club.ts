import { fewForParts } from '../shared/conditions.ts';
import { richClub as densities } from '../../graph/rich-club.ts';
import type { ClassMetric } from '../metric.ts';

export const richClub: ClassMetric = {
  id: 'rich-club',
  level: 'network',
  per: 'class',
  label: { pl: 'Klub bogatych', en: 'Rich club' },
  definition: {
    pl: 'Jaka część możliwych powiązań istnieje między instytucjami, które mają więcej niż k partnerów, dla każdego k.',
    en: 'The share of possible ties that exist among institutions with more than k partners, for each k.',
  },
  source: { cite: 'Colizza et al. 2006', doi: '10.1038/nphys209' },
  formula: 'φ(k) = 2E₍ₖ₎ / (N₍ₖ₎(N₍ₖ₎ − 1)), N₍ₖ₎ = nodes with degree > k, E₍ₖ₎ = ties among them',
  range: [0, 1],
  undefinedWhen: [
    {
      code: 'few-nodes',
      why: { pl: 'mniej niż dwie instytucje mają tylu partnerów', en: 'fewer than two institutions have so many partners' },
      when: (network, i) => Number.isNaN(densities(network)[i]),
    },
  ],
  minimum: fewForParts,
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [{ tool: 'networkx', call: 'rich_club_coefficient(G, normalized = False)' }],

  classes: (network) => Array.from(densities(network).keys(), String),
  compute: (network) => densities(network).slice(),
};
