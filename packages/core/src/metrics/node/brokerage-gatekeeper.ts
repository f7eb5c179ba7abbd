import { brokerage } from '../../graph/groups/brokerage.ts';
import { brokerageFacts, brokerageValues } from '../shared/brokerage-facts.ts';
import type { NodeMetric } from '../metric.ts';

export const brokerageGatekeeper: NodeMetric = {
  ...brokerageFacts('gatekeeper'),
  id: 'brokerage-gatekeeper',
  label: { pl: 'Pośrednik: strażnik wejścia', en: 'Brokerage: gatekeeper' },
  definition: {
    pl: 'Ile razy droga z zewnątrz do własnego sektora prowadzi przez instytucję, bo jej końce nie są powiązane.',
    en: 'How often a path leads into an institution’s own sector through it, its ends having no tie with each other.',
  },
  formula: 'number of paths a → i → c with a ≠ c and no arc a → c, g(a) ≠ g(i) = g(c); z = (count − mean) / √variance by chance',
  // An undirected tie is two arcs in sna as here.
  reference: [{ tool: 'sna', call: 'brokerage(A, group)$raw.nli[, "b_OI"], $exp.nli, $z.nli' }],

  steps: (network) => [brokerage.steps(network)],
  compute: (network, parameters) => brokerageValues(network, 'gatekeeper', parameters),
};
