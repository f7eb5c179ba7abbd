import { crossDegrees } from '../../graph/two-mode/across.ts';
import { redundancy } from '../../graph/two-mode/redundancy.ts';
import type { TwoModeMetric } from '../metric.ts';

export const nodeRedundancy: TwoModeMetric = {
  id: 'node-redundancy',
  level: 'two-mode',
  label: { pl: 'Nadmiarowość', en: 'Redundancy' },
  definition: {
    pl: 'Jaka część par zespołów instytucji miałaby wspólnego uczestnika także bez niej; dla zespołów tak samo.',
    en: 'The share of pairs of an institution’s affiliations that would have a participant in common without it; for affiliations alike.',
  },
  source: { cite: 'Latapy, Magnien & Del Vecchio 2008', doi: '10.1016/j.socnet.2007.04.006' },
  formula: '|{{u, v} ⊆ N(i) : N(u) ∩ N(v) ≠ {i}}| / (kᵢ(kᵢ − 1) / 2)',
  range: [0, 1],
  undefinedWhen: [
    {
      code: 'degree-below-2',
      why: { pl: 'mniej niż dwa uczestnictwa', en: 'fewer than two participations' },
      when: (network, i) => crossDegrees(network)[i]! < 2,
    },
  ],
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'two-mode' },
  guard: 'none',
  standard: false,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T1',
  cost: 'linear',
  reference: [{ tool: 'networkx', call: 'bipartite.node_redundancy(G)' }],

  compute: (network) => redundancy(network).slice(),
};
