import { crossDegrees } from '../../graph/two-mode/across.ts';
import { otherCount } from '../../graph/two-mode/sides.ts';
import { ifNormalised } from '../shared/conditions.ts';
import type { TwoModeMetric } from '../metric.ts';
import { normalised } from '../parameter.ts';
import { emptyOtherMode } from '../shared/two-mode-conditions.ts';

export const twoModeDegree: TwoModeMetric = {
  id: 'two-mode-degree',
  level: 'two-mode',
  label: { pl: 'Liczba zespołów lub uczestników', en: 'Affiliations or members' },
  definition: {
    pl: 'W ilu zespołach lub wydarzeniach bierze udział instytucja; ile instytucji bierze udział w zespole lub wydarzeniu.',
    en: 'How many teams or events an institution takes part in; how many institutions take part in a team or event.',
  },
  source: { cite: 'Faust 1997', doi: '10.1016/S0378-8733(96)00300-0' },
  formula: 'kᵢ = ties of i to the other mode',
  parameters: [normalised(false)],
  range: [0, Infinity],
  rangeWith: [{ parameters: { normalised: true }, range: [0, 1] }],
  undefinedWhen: [ifNormalised(emptyOtherMode)],
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'two-mode' },
  normalisation: (network, i) => otherCount(network, i),
  guard: 'none',
  standard: true,
  acrossSizes: 'fair',
  band: 'up*',
  needs: 'T1',
  cost: 'linear',
  reference: [{ tool: 'networkx', call: 'bipartite.degree_centrality(G, institutions)' }],

  compute: (network) => Float64Array.from(crossDegrees(network)),
};
