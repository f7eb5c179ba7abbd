import { crossDegrees } from '../../graph/two-mode/across.ts';
import { sharedByPairs } from '../../graph/two-mode/pairs.ts';
import type { DyadMetric } from '../metric.ts';
import { neitherTakesPart } from '../shared/pair-conditions.ts';

export const affiliationJaccard: DyadMetric = {
  id: 'affiliation-jaccard',
  level: 'dyad',
  label: { pl: 'Podobieństwo uczestnictwa', en: 'Participation similarity' },
  definition: {
    pl: 'Jaka część zespołów i wydarzeń, w których bierze udział choć jedna z dwóch instytucji, jest wspólna.',
    en: 'The share of the teams and events that either of two institutions takes part in that both take part in.',
  },
  source: { cite: 'Jaccard 1901', doi: '10.5169/seals-266450' },
  formula: '|N(i) ∩ N(j)| / |N(i) ∪ N(j)|',
  range: [0, 1],
  speaksOf: 'institutions',
  undefinedWhen: [neitherTakesPart],
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'two-mode' },
  guard: 'none',
  standard: false,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T1',
  cost: 'n·m',
  reference: [{ tool: 'networkx', call: 'bipartite.overlap_weighted_projected_graph(G, institutions, jaccard=True)' }],

  compute(network) {
    const degrees = crossDegrees(network);
    const values = sharedByPairs(network, 'jaccard');
    // Where neither takes part in anything there is nothing to share.
    degrees.forEach((own, i) => {
      if (own === 0) degrees.forEach((other, j) => other === 0 && (values[i * degrees.length + j] = NaN));
    });
    return values;
  },
};
