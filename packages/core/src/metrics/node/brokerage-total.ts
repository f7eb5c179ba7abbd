import { brokerage } from '../../graph/groups/brokerage.ts';
import { brokerageFacts, brokerageValues } from '../shared/brokerage-facts.ts';
import type { NodeMetric } from '../metric.ts';

export const brokerageTotal: NodeMetric = {
  ...brokerageFacts('total'),
  id: 'brokerage-total',
  label: { pl: 'Pośrednik: razem', en: 'Brokerage: total' },
  definition: {
    pl: 'Ile razy instytucja łączy dwie instytucje, które nie są powiązane ze sobą, bez względu na sektory.',
    en: 'How often an institution joins two others that have no tie with each other, whatever their sectors.',
  },
  formula: 'number of paths a → i → c with a ≠ c and no arc a → c, whatever the groups; z = (count − mean) / √variance by chance',
  // An undirected tie is two arcs in sna as here.
  reference: [{ tool: 'sna', call: 'brokerage(A, group)$raw.nli[, "t"], $exp.nli, $z.nli' }],

  steps: (network) => [brokerage.steps(network)],
  compute: (network, parameters) => brokerageValues(network, 'total', parameters),
};
