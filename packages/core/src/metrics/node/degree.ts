import { results } from '../../graph/engine/cut-arrays.ts';
import { ifNormalised, noPair } from '../shared/conditions.ts';
import type { NodeMetric } from '../metric.ts';
import { inPlusOut, normalised } from '../parameter.ts';

export const degree: NodeMetric = {
  id: 'degree',
  level: 'node',
  label: { pl: 'Stopień', en: 'Degree' },
  definition: {
    pl: 'Z iloma instytucjami dana instytucja jest powiązana.',
    en: 'How many institutions an institution has ties with.',
  },
  source: { cite: 'Freeman 1979', doi: '10.1016/0378-8733(78)90021-7' },
  formula: 'kᵢ = Σⱼ aᵢⱼ',
  parameters: [inPlusOut, normalised(false)],
  range: [0, Infinity],
  rangeWith: [{ parameters: { normalised: true }, range: [0, 1] }],
  undefinedWhen: [ifNormalised(noPair)],
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'one-mode' },
  normalisation: ({ nodes, directed }, _, { direction }) => (nodes.length - 1) * (directed && direction === 'all' ? 2 : 1),
  guard: 'structural',
  standard: true,
  acrossSizes: 'with-care',
  band: 'up*',
  needs: 'T2',
  cost: 'linear',
  reference: [
    { tool: 'igraph (R)', call: 'degree(g, mode, loops = FALSE)' },
    { tool: 'sna', call: 'degree(A, gmode, cmode)' },
    { tool: 'networkx', call: 'G.degree, G.in_degree, G.out_degree' },
  ],

  compute({ nodes, directed, offsets, inOffsets }, { direction } = {}) {
    // A mutual tie counts twice: once as it goes out, once as it comes in.
    const inward = directed && direction === 'all';
    const degrees = results(nodes.length);
    for (let i = 0; i < degrees.length; i++) degrees[i] = offsets[i + 1]! - offsets[i]! + (inward ? inOffsets[i + 1]! - inOffsets[i]! : 0);
    return degrees;
  },
};
