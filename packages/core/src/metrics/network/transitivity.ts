import { triangles } from '../../graph/triangles.ts';
import { fewNodes } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';

export const transitivity: NetworkMetric = {
  id: 'transitivity',
  level: 'network',
  label: { pl: 'Przechodniość', en: 'Transitivity' },
  definition: {
    pl: 'Jak często dwie instytucje ze wspólnym partnerem współpracują także ze sobą.',
    en: 'How often two institutions with a partner in common also cooperate with each other.',
  },
  source: { cite: 'Luce & Perry 1949', doi: '10.1007/BF02289146' },
  formula: '3 · triangles / connected triples',
  range: [0, 1],
  undefinedWhen: [
    {
      code: 'degree-below-2',
      why: { pl: 'żadna instytucja nie ma dwóch partnerów', en: 'no institution has two partners' },
      when: ({ nodes, offsets }) => nodes.every((_, i) => offsets[i + 1]! - offsets[i]! < 2),
    },
  ],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [
    { tool: 'igraph (R)', call: 'transitivity(g, "global")' },
    { tool: 'sna', call: 'gtrans(A, mode = "graph")' },
    { tool: 'networkx', call: 'transitivity(G)' },
  ],

  steps: (network) => [triangles.steps(network)],

  compute(network) {
    const { nodes, offsets } = network;
    const through = triangles(network);
    let closed = 0;
    let triples = 0;
    for (let i = 0; i < nodes.length; i++) {
      const partners = offsets[i + 1]! - offsets[i]!;
      closed += through[i]!;
      triples += (partners * (partners - 1)) / 2;
    }
    return closed / triples;
  },
};
