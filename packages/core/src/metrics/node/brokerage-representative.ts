import { brokerage } from '../../graph/groups/brokerage.ts';
import { brokerageFacts, brokerageValues } from '../shared/brokerage-facts.ts';
import type { NodeMetric } from '../metric.ts';

export const brokerageRepresentative: NodeMetric = {
  ...brokerageFacts('representative'),
  id: 'brokerage-representative',
  label: { pl: 'Pośrednik: reprezentant', en: 'Brokerage: representative' },
  definition: {
    pl: 'Ile razy droga z własnego sektora na zewnątrz prowadzi przez instytucję, bo jej końce nie są powiązane.',
    en: 'How often a path leads out of an institution’s own sector through it, its ends having no tie with each other.',
  },
  formula: 'number of paths a → i → c with a ≠ c and no arc a → c, g(a) = g(i) ≠ g(c); z = (count − mean) / √variance by chance',
  // An undirected tie is two arcs in sna as here.
  reference: [{ tool: 'sna', call: 'brokerage(A, group)$raw.nli[, "b_IO"], $exp.nli, $z.nli' }],

  steps: (network) => [brokerage.steps(network)],
  compute: (network, parameters) => brokerageValues(network, 'representative', parameters),
};
