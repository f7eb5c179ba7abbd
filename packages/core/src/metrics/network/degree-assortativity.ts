import { assortativity } from '../../graph/assortativity.ts';
import { fewForParts, noTies } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';

export const degreeAssortativity: NetworkMetric = {
  id: 'degree-assortativity',
  level: 'network',
  label: { pl: 'Asortatywność stopni', en: 'Degree assortativity' },
  definition: {
    pl: 'Czy instytucje o wielu powiązaniach łączą się z podobnymi sobie (powyżej 0), czy z tymi, które mają ich mało (poniżej 0).',
    en: 'Whether institutions with many ties are tied to others like them (above 0) or to those with few (below 0).',
  },
  source: { cite: 'Newman 2002', doi: '10.1103/PhysRevLett.89.208701' },
  formula: 'corr(kᵢ, kⱼ) over ties, both ways round; directed: kᵢ outgoing, kⱼ incoming',
  range: [-1, 1],
  undefinedWhen: [
    noTies,
    {
      code: 'zero-variance',
      why: {
        pl: 'na jednym z końców wszystkich powiązań są instytucje o tej samej liczbie powiązań',
        en: 'at one end of all ties the institutions have equally many ties',
      },
      when: (network) => Number.isNaN(assortativity(network)),
    },
  ],
  minimum: fewForParts,
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [
    { tool: 'igraph (R)', call: 'assortativity_degree(g, directed)' },
    { tool: 'networkx', call: 'degree_assortativity_coefficient(G)' },
  ],

  compute: assortativity,
};
