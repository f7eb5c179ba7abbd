import type { NetworkMetric } from '../metric.ts';
import type { Choice } from '../parameter.ts';

/** Which nodes of a two-mode network are counted. */
const mode: Choice = {
  id: 'mode',
  label: { pl: 'co liczyć', en: 'what to count' },
  values: [
    { value: 'all', label: { pl: 'wszystkie węzły', en: 'all nodes' } },
    { value: 'institutions', label: { pl: 'instytucje', en: 'institutions' } },
    { value: 'affiliations', label: { pl: 'to, co je łączy', en: 'what joins them' } },
  ],
  default: 'all',
};

export const nodeCount: NetworkMetric = {
  id: 'node-count',
  level: 'network',
  label: { pl: 'Liczba instytucji', en: 'Institutions' },
  definition: {
    pl: 'Ile instytucji liczy sieć, razem z tymi, które nie mają powiązań.',
    en: 'How many institutions the network has, those without ties included.',
  },
  source: { cite: '', doi: '' },
  formula: 'n',
  parameters: [mode],
  range: [0, Infinity],
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'either' },
  guard: 'none',
  standard: true,
  acrossSizes: 'unfair',
  band: 'up*',
  needs: 'T2',
  cost: 'linear',
  reference: [{ tool: 'igraph (R)', call: 'vcount(g)' }],

  compute({ nodes, modes }, parameters = {}) {
    const affiliations = modes === null ? 0 : modes.reduce((sum, one) => sum + one, 0);
    if (parameters['mode'] === 'affiliations') return affiliations;
    return parameters['mode'] === 'institutions' ? nodes.length - affiliations : nodes.length;
  },
};
