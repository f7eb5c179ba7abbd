import { overlaps } from '../../graph/overlaps.ts';
import { invested, undirected } from '../../graph/variants/undirected.ts';
import { fewPartners, needsDirection } from '../shared/conditions.ts';
import type { NodeMetric } from '../metric.ts';

export const fagioloClustering: NodeMetric = {
  id: 'fagiolo-clustering',
  level: 'node',
  label: { pl: 'Klasteryzacja skierowana', en: 'Directed clustering' },
  definition: {
    pl: 'Jaka część możliwych trójkątów ze strzałek wokół instytucji rzeczywiście istnieje.',
    en: 'What share of the triangles of arcs that could stand around an institution is there.',
  },
  source: { cite: 'Fagiolo 2007', doi: '10.1103/PhysRevE.76.026107' },
  formula: '[(A + Aᵀ)³]ᵢᵢ / 2(kᵢ(kᵢ − 1) − 2 Σⱼ aᵢⱼ aⱼᵢ), kᵢ = Σⱼ (aᵢⱼ + aⱼᵢ)',
  range: [0, 1],
  undefinedWhen: [
    needsDirection,
    { ...fewPartners, when: (network, i, parameters) => fewPartners.when(undirected(network), i, parameters) },
  ],
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  // By chance alone it equals the density, which falls as a county grows.
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [
    // networkx says 0 where there are fewer than two partners: compare the other nodes.
    { tool: 'networkx', call: 'clustering(DiGraph)' },
  ],

  steps: (network) => [overlaps.steps(invested(network))],

  compute(network) {
    const both = invested(network);
    const { nodes, offsets, strengths } = both;
    const { products } = overlaps(both);
    return Float64Array.from(nodes, (_, i) => {
      if (!network.directed) return NaN;
      let closed = 0;
      let arcs = 0;
      let mutual = 0;
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
        closed += strengths[k]! * products[k]!;
        arcs += strengths[k]!;
        if (strengths[k] === 2) mutual++;
      }
      return closed / (2 * (arcs * (arcs - 1) - 2 * mutual));
    });
  },
};
