import { profileDistances } from '../../graph/profile-distances.ts';
import { noTriple } from '../shared/conditions.ts';
import type { DyadMetric } from '../metric.ts';
import { weighted } from '../parameter.ts';

export const structuralEquivalenceDistance: DyadMetric = {
  id: 'structural-equivalence-distance',
  level: 'dyad',
  label: { pl: 'Odległość strukturalna', en: 'Structural equivalence distance' },
  definition: {
    pl: 'Jak bardzo różnią się powiązania dwóch instytucji ze wszystkimi pozostałymi: 0, gdy są takie same.',
    en: 'How far the ties of two institutions with all others differ: 0 if they are the same.',
  },
  source: { cite: 'Lorrain & White 1971', doi: '10.1080/0022250X.1971.9989788' },
  formula: '√Σ_{k≠i,j} ((aᵢₖ − aⱼₖ)² + (aₖᵢ − aₖⱼ)²), weighted: s instead of a',
  parameters: [weighted],
  range: [0, Infinity],
  undefinedWhen: [noTriple],
  uses: { strength: 'as-strength', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [{ tool: 'sna', call: 'sedist(A, method = "euclidean")' }],

  steps: (network) => [profileDistances.steps(network)],

  compute(network) {
    const distances = profileDistances(network).slice();
    return network.nodes.length < 3 ? distances.fill(NaN) : distances;
  },
};
