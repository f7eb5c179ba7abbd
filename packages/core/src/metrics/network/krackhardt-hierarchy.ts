import { distanceSteps } from '../../graph/paths.ts';
import { reach } from '../../graph/reach.ts';
import { strongComponents } from '../../graph/strong-components.ts';
import { fewNodes, needsDirection, noTies, symmetricBySource } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';

export const krackhardtHierarchy: NetworkMetric = {
  id: 'krackhardt-hierarchy',
  level: 'network',
  label: { pl: 'Hierarchia', en: 'Hierarchy' },
  definition: {
    pl: 'Jaka część par, w których jedna instytucja dociera do drugiej, nie działa w drugą stronę.',
    en: 'The share of pairs in which one institution reaches the other, but not the other way round.',
  },
  // A chapter of a book, without a DOI.
  source: { cite: 'Krackhardt 1994', doi: '' },
  formula: '1 − V / P, P = pairs {i, j} with a path either way, V = pairs with paths both ways',
  range: [0, 1],
  undefinedWhen: [needsDirection, noTies],
  minimum: fewNodes,
  trivialWhen: [symmetricBySource],
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [{ tool: 'sna', call: 'hierarchy(A, measure = "krackhardt")' }],

  steps: (network) => (network.directed ? [distanceSteps(network)] : []),

  compute(network) {
    if (!network.directed) return NaN;
    const ordered = reach(network).reduce((sum, reached) => sum + reached, 0);
    const both = strongComponents(network).sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
    return (ordered - 2 * both) / (ordered - both);
  },
};
