import { memberLists, memberSets, sizeOf } from '../../graph/member-lists.ts';
import { componentsBy, connection } from '../shared/connection.ts';
import type { SetMetric } from '../metric.ts';

export const components: SetMetric = {
  id: 'components',
  level: 'network',
  per: 'set',
  label: { pl: 'Składowe', en: 'Components' },
  definition: {
    pl: 'Części, między którymi nie ma powiązań, i ile instytucji liczy każda z nich.',
    en: 'The parts with no ties between them, and how many institutions each has.',
  },
  source: { cite: 'Wasserman & Faust 1994', doi: '10.1017/CBO9780511815478' },
  formula: 'N_c = |{i : i in component c}|',
  parameters: [connection],
  range: [1, Infinity],
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'either' },
  guard: 'none',
  standard: true,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [
    { tool: 'igraph (R)', call: 'components(g, mode)$membership' },
    { tool: 'networkx', call: 'connected_components(G), strongly_connected_components(G)' },
  ],

  compute(network, parameters = {}) {
    const lists = memberLists(componentsBy(network, parameters));
    return memberSets(network.nodes, lists, (c) => sizeOf(lists, c));
  },
};
