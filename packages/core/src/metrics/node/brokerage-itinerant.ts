import { brokerage } from '../../graph/groups/brokerage.ts';
import { brokerageFacts, brokerageValues } from '../shared/brokerage-facts.ts';
import type { NodeMetric } from '../metric.ts';

export const brokerageItinerant: NodeMetric = {
  ...brokerageFacts('itinerant'),
  id: 'brokerage-itinerant',
  label: { pl: 'Pośrednik: konsultant z zewnątrz', en: 'Brokerage: itinerant' },
  definition: {
    pl: 'Ile razy instytucja łączy dwie niepowiązane instytucje jednego sektora, do którego sama nie należy.',
    en: 'How often an institution joins two of one sector, which is not its own, that have no tie with each other.',
  },
  formula: 'number of paths a → i → c with a ≠ c and no arc a → c, g(a) = g(c) ≠ g(i); z = (count − mean) / √variance by chance',
  // An undirected tie is two arcs in sna as here.
  reference: [{ tool: 'sna', call: 'brokerage(A, group)$raw.nli[, "w_O"], $exp.nli, $z.nli' }],

  steps: (network) => [brokerage.steps(network)],
  compute: (network, parameters) => brokerageValues(network, 'itinerant', parameters),
};
