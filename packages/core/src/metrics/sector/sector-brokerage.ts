import { brokerageBetween } from '../../graph/groups/brokerage.ts';
import { noGroups, oneGroup } from '../shared/conditions.ts';
import type { SectorVectorMetric } from '../metric.ts';

export const sectorBrokerage: SectorVectorMetric = {
  id: 'sector-brokerage',
  level: 'sector',
  per: 'group-triple',
  label: { pl: 'Pośrednictwo między sektorami', en: 'Brokerage between sectors' },
  definition: {
    pl: 'Ile razy instytucja drugiego sektora łączy instytucję pierwszego z instytucją trzeciego, które nie są powiązane ze sobą.',
    en: 'How often an institution of the second sector joins one of the first to one of the third that have no tie with each other.',
  },
  source: { cite: 'Gould & Fernandez 1989', doi: '10.2307/270949' },
  formula: 'number of paths a → b → c with a ≠ c and no arc a → c, by (g(a), g(b), g(c))',
  range: [0, Infinity],
  undefinedWhen: [noGroups],
  uses: { strength: 'ignored', groups: true, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  trivialWhen: [oneGroup],
  standard: true,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  // Summed over the triples of a role.
  reference: [{ tool: 'sna', call: 'brokerage(A, group)$raw.gli' }],

  steps: (network) => [brokerageBetween.steps(network)],
  compute: (network) => brokerageBetween(network).slice(),
};
