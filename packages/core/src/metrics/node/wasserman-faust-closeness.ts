import { distanceSteps, paths } from '../../graph/paths.ts';
import { noPair } from '../shared/conditions.ts';
import type { NodeMetric } from '../metric.ts';
import { direction, weighted } from '../parameter.ts';

export const wassermanFaustCloseness: NodeMetric = {
  id: 'wasserman-faust-closeness',
  level: 'node',
  label: { pl: 'Bliskość Wasserman-Faust', en: 'Wasserman-Faust closeness' },
  definition: {
    pl: 'Jak blisko są instytucje osiągalne, pomnożone przez to, jaką częścią wszystkich pozostałych są.',
    en: 'How near those are whom an institution can reach, times the share of all others that they are.',
  },
  source: { cite: 'Wasserman & Faust 1994', doi: '10.1017/CBO9780511815478' },
  formula: '(rᵢ / Σ_{j∈R(i)} dᵢⱼ) · rᵢ / (n − 1), R(i) = nodes that can be reached from i, rᵢ = |R(i)|; 0 if rᵢ = 0',
  parameters: [direction('out', 'in', 'all'), weighted],
  range: [0, 1],
  rangeWith: [{ parameters: { weighted: true }, range: [0, Infinity] }],
  undefinedWhen: [noPair],
  uses: { strength: 'as-length', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [
    // networkx follows arcs towards a node: outgoing distances are those of the reversed graph.
    { tool: 'networkx', call: 'closeness_centrality(G.reverse(), distance, wf_improved=True)' },
  ],

  steps: (network) => [distanceSteps(network)],

  compute(network) {
    const { reached, farness } = paths(network).distances;
    const others = network.nodes.length - 1;
    if (others < 1) return new Float64Array(reached.length).fill(NaN);
    return Float64Array.from(reached, (count, i) => (count === 0 ? 0 : (count * count) / (farness[i]! * others)));
  },
};
