import { contacts } from '../../graph/groups/group-centrality/contacts.ts';
import { grouped, groupSizes } from '../../graph/groups/group-sizes.ts';
import { nobodyElse } from '../shared/group-conditions.ts';
import type { SectorVectorMetric } from '../metric.ts';

export const groupDegreeCentrality: SectorVectorMetric = {
  id: 'group-degree-centrality',
  level: 'sector',
  per: 'group',
  label: { pl: 'Centralność stopnia sektora', en: 'Group degree centrality' },
  definition: {
    pl: 'Jaka część instytucji spoza sektora ma w nim partnera.',
    en: 'The share of institutions outside a sector that have a partner in it.',
  },
  source: { cite: 'Everett & Borgatti 1999', doi: '10.1080/0022250X.1999.9990219' },
  formula: '|N(S) ∖ S| / (n − |S|)',
  range: [0, 1],
  undefinedWhen: [nobodyElse],
  uses: { strength: 'ignored', groups: true, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [{ tool: 'networkx', call: 'group_degree_centrality(G, S)' }],

  compute(network) {
    const sizes = groupSizes(network);
    const all = grouped(network);
    return Float64Array.from(contacts(network), (met, g) => met / (all - sizes[g]!));
  },
};
