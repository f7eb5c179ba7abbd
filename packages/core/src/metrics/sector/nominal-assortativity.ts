import { aboveChance, groupFlows } from '../../graph/groups/group-flows.ts';
import type { Network } from '../../model/network.ts';
import { fewNodes, noGroups } from '../shared/conditions.ts';
import { noGroupedTies } from '../shared/group-conditions.ts';
import type { SectorSummaryMetric } from '../metric.ts';
import { weighted } from '../parameter.ts';

export const nominalAssortativity: SectorSummaryMetric = {
  id: 'nominal-assortativity',
  level: 'sector',
  per: 'network',
  label: { pl: 'Asortatywność sektorowa', en: 'Nominal assortativity' },
  definition: {
    pl: 'Czy powiązania łączą instytucje tego samego sektora częściej niż losowo: 1, gdy tylko takie, 0, gdy nie częściej.',
    en: 'Whether ties join institutions of the same sector more often than by chance: 1 if only such, 0 if no more often.',
  },
  source: { cite: 'Newman 2003', doi: '10.1103/PhysRevE.67.026126' },
  formula: '(Σ_s e_ss − Σ_s a_s b_s) / (1 − Σ_s a_s b_s), e = shares of ties by group, a, b = its row and column sums',
  parameters: [weighted],
  range: [-1, 1],
  undefinedWhen: [
    noGroups,
    noGroupedTies,
    {
      code: 'zero-variance',
      why: { pl: 'wszystkie powiązania są w jednym sektorze', en: 'all ties are within one sector' },
      when: (network) => possible(network) === 0,
    },
  ],
  minimum: fewNodes,
  uses: { strength: 'as-strength', groups: true, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [
    { tool: 'igraph (R)', call: 'assortativity_nominal(g, types, directed)' },
    { tool: 'networkx', call: 'attribute_assortativity_coefficient(G, "group")' },
  ],

  compute(network) {
    // Rounding can pass the bounds where strengths are not whole.
    return Math.min(1, Math.max(-1, aboveChance(groupFlows(network)) / possible(network)));
  },
};

/** 1 − Σ aₛ bₛ, times the square of the strength of all arcs: what chance gives between groups. */
function possible(network: Network): number {
  const { within, leaving, entering } = groupFlows(network);
  const into = entering.map((strength, g) => strength + within[g]!);
  return within.reduce(
    (sum, inside, g) => into.reduce((so, strength, h) => (h === g ? so : so + (inside + leaving[g]!) * strength), sum),
    0,
  );
}
