import { twoPaths } from '../../graph/two-paths.ts';
import { fewNodes, needsDirection } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';

export const directedTransitivity: NetworkMetric = {
  id: 'directed-transitivity',
  level: 'network',
  label: { pl: 'Przechodniość skierowana', en: 'Directed transitivity' },
  definition: {
    pl: 'Jak często instytucja, od której droga prowadzi przez drugą do trzeciej, wskazuje tę trzecią także sama.',
    en: 'How often an institution from which a path leads through a second one to a third also names the third itself.',
  },
  source: { cite: 'Holland & Leinhardt 1971', doi: '10.1177/104649647100200201' },
  formula: '|{ i → j → k, i → k }| / |{ i → j → k }|, i ≠ k',
  range: [0, 1],
  undefinedWhen: [
    needsDirection,
    {
      code: 'degree-below-2',
      why: {
        pl: 'żadna droga nie prowadzi przez drugą instytucję do trzeciej',
        en: 'no path leads through a second institution to a third',
      },
      when: (network) => twoPaths(network).all === 0,
    },
  ],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [{ tool: 'sna', call: 'gtrans(A, measure = "weak")' }],

  steps: (network) => [twoPaths.steps(network)],

  compute(network) {
    if (!network.directed) return NaN;
    const { all, closed } = twoPaths(network);
    return closed / all;
  },
};
