import { betweennessSteps, paths } from '../../graph/paths.ts';
import { across } from '../../graph/two-mode/across.ts';
import { otherCount } from '../../graph/two-mode/sides.ts';
import type { Network } from '../../model/network.ts';
import { ifNormalised } from '../shared/conditions.ts';
import type { TwoModeMetric } from '../metric.ts';
import { normalised } from '../parameter.ts';

export const twoModeBetweenness: TwoModeMetric = {
  id: 'two-mode-betweenness',
  level: 'two-mode',
  label: { pl: 'Pośrednictwo dwumodalne', en: 'Two-mode betweenness' },
  definition: {
    pl: 'Jaka część najkrótszych dróg między innymi prowadzi przez instytucję lub zespół, wobec największej możliwej w tych dwóch grupach.',
    en: 'The share of shortest paths between others that lead through an institution or affiliation, of the most that two modes of this size allow.',
  },
  source: { cite: 'Borgatti & Halgin 2011', doi: '10.4135/9781446294413.n28' },
  formula: 'bᵢ = Σ_{s<t} gₛₜ(i) / gₛₜ; max = ½[q²(s + 1)² + q(s + 1)(2t − s − 1) − t(2s − t + 3)], q = n_other, n_own − 1 = sq + t',
  parameters: [normalised(true)],
  range: [0, 1],
  rangeWith: [{ parameters: { normalised: false }, range: [0, Infinity] }],
  undefinedWhen: [
    ifNormalised({
      code: 'few-nodes',
      why: {
        pl: 'za mało instytucji i zespołów, by ktokolwiek mógł pośredniczyć',
        en: 'too few institutions and affiliations for anyone to lie between',
      },
      when: (network, i) => mostPossible(network, i) === 0,
    }),
  ],
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'two-mode' },
  normalisation: mostPossible,
  steps: (network) => [betweennessSteps(across(network))],
  guard: 'none',
  standard: true,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T1',
  cost: 'n·m',
  reference: [{ tool: 'networkx', call: 'bipartite.betweenness_centrality(G, institutions)' }],

  compute: (network) => paths(across(network)).betweenness.slice(),
};

/** The greatest betweenness a node can have among as many of its own mode and of the other. */
function mostPossible(network: Network, i: number): number {
  const other = otherCount(network, i);
  if (other === 0) return 0;
  const own = network.nodes.length - other;
  const left = (own - 1) % other;
  const full = (own - 1 - left) / other;
  const squares = other ** 2 * (full + 1) ** 2 + other * (full + 1) * (2 * left - full - 1);
  return (squares - left * (2 * full - left + 3)) / 2;
}
