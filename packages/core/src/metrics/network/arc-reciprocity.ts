import { dyadCensus } from '../../graph/census.ts';
import { fewNodes, needsDirection, noTies, symmetricBySource } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';

export const arcReciprocity: NetworkMetric = {
  id: 'arc-reciprocity',
  level: 'network',
  label: { pl: 'Wzajemność strzałek', en: 'Reciprocity of arcs' },
  definition: {
    pl: 'Jaka część skierowanych powiązań jest odwzajemniona.',
    en: 'The share of directed ties that are returned.',
  },
  source: { cite: 'Wasserman & Faust 1994', doi: '10.1017/CBO9780511815478' },
  formula: '2M / (2M + A), M = mutual, A = one-way pairs',
  range: [0, 1],
  undefinedWhen: [needsDirection, noTies],
  minimum: fewNodes,
  trivialWhen: [symmetricBySource],
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [{ tool: 'igraph (R)', call: 'reciprocity(g)' }],

  compute(network) {
    if (!network.directed) return NaN;
    const { mutual, asymmetric } = dyadCensus(network);
    return (2 * mutual) / (2 * mutual + asymmetric);
  },
};
