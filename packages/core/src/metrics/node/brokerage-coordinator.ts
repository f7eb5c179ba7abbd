import { brokerage } from '../../graph/groups/brokerage.ts';
import { brokerageFacts, brokerageValues } from '../shared/brokerage-facts.ts';
import type { NodeMetric } from '../metric.ts';

export const brokerageCoordinator: NodeMetric = {
  ...brokerageFacts('coordinator'),
  id: 'brokerage-coordinator',
  label: { pl: 'Pośrednik: koordynator', en: 'Brokerage: coordinator' },
  definition: {
    pl: 'Ile razy instytucja łączy dwie instytucje własnego sektora, które nie są powiązane ze sobą.',
    en: 'How often an institution joins two of its own sector that have no tie with each other.',
  },
  formula: 'number of paths a → i → c with a ≠ c and no arc a → c, g(a) = g(i) = g(c); z = (count − mean) / √variance by chance',
  // An undirected tie is two arcs in sna as here.
  reference: [{ tool: 'sna', call: 'brokerage(A, group)$raw.nli[, "w_I"], $exp.nli, $z.nli' }],

  steps: (network) => [brokerage.steps(network)],
  compute: (network, parameters) => brokerageValues(network, 'coordinator', parameters),
};
