import { copied } from '../../graph/engine/cut-arrays.ts';
import type { NodeMetric } from '../metric.ts';
import { direction, weighted } from '../parameter.ts';
import { leadingBy, noEnd, noRoot, sharedRoot } from '../shared/spectral-conditions.ts';

export const eigenvectorCentrality: NodeMetric = {
  id: 'eigenvector-centrality',
  level: 'node',
  label: { pl: 'Centralność wektora własnego', en: 'Eigenvector centrality' },
  definition: {
    pl: 'Ważna jest instytucja powiązana z ważnymi: jej wartość jest proporcjonalna do sumy wartości partnerów, największa to 1.',
    en: 'An institution matters if it is tied to those that matter: its value is in proportion to the sum of its partners’, the largest being 1.',
  },
  source: { cite: 'Bonacich 1972', doi: '10.1080/0022250X.1972.9989806' },
  formula: 'λ₁x = A′x, max x = 1, x ≥ 0, λ₁ = largest eigenvalue of A; 0 in components with a smaller one',
  parameters: [
    direction('in', 'out', 'all'),
    weighted,
    {
      id: 'within',
      label: { pl: 'w obrębie', en: 'within' },
      values: [
        { value: 'network', label: { pl: 'całej sieci', en: 'the whole network' } },
        { value: 'component', label: { pl: 'każdej składowej osobno', en: 'each component by itself' } },
      ],
      default: 'network',
    },
  ],
  range: [0, 1],
  undefinedWhen: [noRoot, sharedRoot, noEnd],
  uses: { strength: 'as-strength', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [
    // igraph gives networks without a cycle of arcs zeros or ones.
    { tool: 'igraph (R)', call: 'eigen_centrality(g, directed, weights = s)$vector' },
    // The sign is left as the solver gives it, and the length is 1.
    { tool: 'sna', call: 'abs(evcent(A, use.eigen = TRUE))' },
  ],

  steps: (network, parameters) => [leadingBy(parameters).steps(network)],
  compute: (network, parameters = {}) => copied(leadingBy(parameters)(network).vector),
};
