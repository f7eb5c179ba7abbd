import { distanceSteps, paths } from '../../graph/paths.ts';
import { across } from '../../graph/two-mode/across.ts';
import { otherCount } from '../../graph/two-mode/sides.ts';
import { noPair } from '../shared/conditions.ts';
import type { TwoModeMetric } from '../metric.ts';

export const twoModeCloseness: TwoModeMetric = {
  id: 'two-mode-closeness',
  level: 'two-mode',
  label: { pl: 'Bliskość dwumodalna', en: 'Two-mode closeness' },
  definition: {
    pl: 'Jak blisko są pozostałe instytucje i zespoły: 0 bez powiązań, 1, gdy nie mogłyby być bliżej; w sieci rozłącznej nawet więcej.',
    en: 'How near the other institutions and affiliations are: 0 without ties, 1 if they could not be nearer; even more in a network of several parts.',
  },
  source: { cite: 'Borgatti & Halgin 2011', doi: '10.4135/9781446294413.n28' },
  formula: '(n_other + 2(n_own − 1)) / Σⱼ dᵢⱼ · rᵢ / (n₁ + n₂ − 1), rᵢ = nodes reached',
  // At most 1 wherever everything is connected; a small component can be nearer than the whole network could.
  range: [0, 2],
  undefinedWhen: [noPair],
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'two-mode' },
  steps: (network) => [distanceSteps(across(network))],
  guard: 'none',
  standard: true,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T1',
  cost: 'n·m',
  reference: [{ tool: 'networkx', call: 'bipartite.closeness_centrality(G, institutions, normalized=True)' }],

  compute(network) {
    const { farness, reached } = paths(across(network)).distances;
    const others = network.nodes.length - 1;
    return farness.map((far, i) => {
      const least = otherCount(network, i) + 2 * (others - otherCount(network, i));
      if (others === 0) return NaN;
      return far === 0 ? 0 : (least * reached[i]!) / (far * others);
    });
  },
};
