import { brokerage } from '../../graph/groups/brokerage.ts';
import { brokerageFacts, brokerageValues } from '../shared/brokerage-facts.ts';
import type { NodeMetric } from '../metric.ts';

export const brokerageLiaison: NodeMetric = {
  ...brokerageFacts('liaison'),
  id: 'brokerage-liaison',
  label: { pl: 'Pośrednik: łącznik', en: 'Brokerage: liaison' },
  definition: {
    pl: 'Ile razy instytucja łączy dwie niepowiązane instytucje z dwóch różnych sektorów, z których żaden nie jest jej.',
    en: 'How often an institution joins two of different sectors, neither its own, that have no tie with each other.',
  },
  formula:
    'number of paths a → i → c with a ≠ c and no arc a → c, g(a), g(i), g(c) all different; z = (count − mean) / √variance by chance',
  // An undirected tie is two arcs in sna as here.
  reference: [{ tool: 'sna', call: 'brokerage(A, group)$raw.nli[, "b_O"], $exp.nli, $z.nli' }],

  steps: (network) => [brokerage.steps(network)],
  compute: (network, parameters) => brokerageValues(network, 'liaison', parameters),
};
