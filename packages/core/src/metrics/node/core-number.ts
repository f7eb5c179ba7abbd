import { copied } from '../../graph/engine/cut-arrays.ts';
import { cores, coresOutward } from '../../graph/cores.ts';
import type { NodeMetric } from '../metric.ts';
import { inPlusOut } from '../parameter.ts';

export const coreNumber: NodeMetric = {
  id: 'core-number',
  level: 'node',
  label: { pl: 'Numer rdzenia', en: 'Core number' },
  definition: {
    pl: 'Największe k, przy którym instytucja należy do grupy, w której każdy ma co najmniej k powiązań z resztą grupy.',
    en: 'The largest k for which an institution belongs to a group in which everyone has at least k ties with the rest of it.',
  },
  source: { cite: 'Seidman 1983', doi: '10.1016/0378-8733(83)90028-X' },
  formula: 'max { k : i ∈ k-core }',
  parameters: [inPlusOut],
  range: [0, Infinity],
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'with-care',
  band: 'up*',
  needs: 'T2',
  cost: 'linear',
  reference: [
    { tool: 'igraph (R)', call: 'coreness(g, mode)' },
    { tool: 'sna', call: 'kcores(A, mode, cmode)' },
    { tool: 'networkx', call: 'core_number(G)' },
  ],

  compute(network, { direction } = {}) {
    // A mutual tie counts twice: once as it goes out, once as it comes in.
    return copied(direction === 'all' ? cores(network) : coresOutward(network));
  },
};
