import { dyadCensus as counted } from '../../graph/census.ts';
import { fewNodes, needsDirection, symmetricBySource } from '../shared/conditions.ts';
import type { ClassMetric } from '../metric.ts';

export const dyadCensus: ClassMetric = {
  id: 'dyad-census',
  level: 'network',
  per: 'class',
  label: { pl: 'Spis diad', en: 'Dyad census' },
  definition: {
    pl: 'Ile par instytucji jest powiązanych w obie strony, w jedną i wcale.',
    en: 'How many pairs of institutions are tied both ways, one way and not at all.',
  },
  source: { cite: 'Holland & Leinhardt 1970', doi: '' },
  formula: 'M + A + N = n(n − 1) / 2',
  range: [0, Infinity],
  undefinedWhen: [needsDirection],
  minimum: fewNodes,
  trivialWhen: [symmetricBySource],
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [
    { tool: 'sna', call: 'dyad.census(A)' },
    { tool: 'igraph (R)', call: 'dyad_census(g)' },
  ],

  classes: () => ['mutual', 'asymmetric', 'null'],

  compute(network) {
    if (!network.directed) return new Float64Array(3).fill(NaN);
    const { mutual, asymmetric, none } = counted(network);
    return Float64Array.of(mutual, asymmetric, none);
  },
};
