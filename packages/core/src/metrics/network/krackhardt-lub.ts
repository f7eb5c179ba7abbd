import { components } from '../../graph/components.ts';
import { leastUpperBounds } from '../../graph/least-upper-bounds.ts';
import { fewNodes, needsDirection } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';

export const krackhardtLub: NetworkMetric = {
  id: 'krackhardt-lub',
  level: 'network',
  label: { pl: 'Wspólny zwierzchnik', en: 'Least upper bound' },
  definition: {
    pl: 'W jakim stopniu każda para instytucji ma wspólnego zwierzchnika, nad którym stoją wszyscy inni jej wspólni zwierzchnicy.',
    en: 'How far every pair of institutions has a common superior below all its other common superiors.',
  },
  // A chapter of a book, without a DOI.
  source: { cite: 'Krackhardt 1994', doi: '' },
  formula: '1 − V / Σ_c (N_c − 1)(N_c − 2) / 2, V = pairs of a component without a common superior whom all their common superiors reach',
  range: [0, 1],
  undefinedWhen: [
    needsDirection,
    {
      code: 'disconnected',
      why: { pl: 'żadne trzy instytucje nie są ze sobą połączone', en: 'no three institutions are joined' },
      when: (network) => components(network).sizes.every((size) => size < 3),
    },
  ],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'n³',
  // sna asks for the greatest of the common superiors instead of the least.
  reference: [],

  steps: (network) => (network.directed ? [leastUpperBounds.steps(network)] : []),

  compute(network) {
    if (!network.directed) return NaN;
    const { lacking, most } = leastUpperBounds(network);
    return (most - lacking) / most;
  },
};
