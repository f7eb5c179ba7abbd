import { dyadCensus } from '../../graph/census.ts';
import { fewNodes, needsDirection, noTies, symmetricBySource } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';

export const dyadReciprocity: NetworkMetric = {
  id: 'dyad-reciprocity',
  level: 'network',
  label: { pl: 'Wzajemność par', en: 'Reciprocity of dyads' },
  definition: {
    pl: 'Jaka część powiązanych par jest powiązana w obie strony.',
    en: 'The share of tied pairs that are tied both ways.',
  },
  source: { cite: 'Wasserman & Faust 1994', doi: '10.1017/CBO9780511815478' },
  formula: 'M / (M + A), M = mutual, A = one-way pairs',
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
  reference: [{ tool: 'igraph (R)', call: 'reciprocity(g, mode = "ratio")' }],

  compute(network) {
    if (!network.directed) return NaN;
    const { mutual, asymmetric } = dyadCensus(network);
    return mutual / (mutual + asymmetric);
  },
};
