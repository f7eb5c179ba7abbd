import { meanOverlap } from '../../graph/two-mode/overlap.ts';
import { sharesNone } from '../../graph/two-mode/sides.ts';
import type { TwoModeMetric } from '../metric.ts';
import type { Choice } from '../parameter.ts';

/** What the number shared is divided by. */
const overlap: Choice = {
  id: 'overlap',
  label: { pl: 'wobec', en: 'as a share of' },
  values: [
    { value: 'union', label: { pl: 'wszystkich uczestnictw obu', en: 'all participations of both' } },
    { value: 'min', label: { pl: 'uczestnictw tej, która ma ich mniej', en: 'those of the one with fewer' } },
    { value: 'max', label: { pl: 'uczestnictw tej, która ma ich więcej', en: 'those of the one with more' } },
  ],
  default: 'union',
};

export const latapyClustering: TwoModeMetric = {
  id: 'latapy-clustering',
  level: 'two-mode',
  label: { pl: 'Klasteryzacja Latapy’ego', en: 'Latapy clustering' },
  definition: {
    pl: 'Jak bardzo uczestnictwa instytucji pokrywają się średnio z uczestnictwami tych, z którymi coś ją łączy; dla zespołów tak samo.',
    en: 'How far the participations of an institution coincide, on average, with those of the ones it shares any with; for affiliations alike.',
  },
  source: { cite: 'Latapy, Magnien & Del Vecchio 2008', doi: '10.1016/j.socnet.2007.04.006' },
  formula: 'mean over j two steps away of |N(i) ∩ N(j)| / |N(i) ∪ N(j)|; min, max: / the smaller or larger of |N(i)|, |N(j)|',
  parameters: [overlap],
  range: [0, 1],
  undefinedWhen: [
    {
      code: 'isolate',
      why: { pl: 'nikt nie ma z nią niczego wspólnego', en: 'nobody shares anything with it' },
      when: sharesNone,
    },
  ],
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'two-mode' },
  guard: 'none',
  standard: false,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T1',
  cost: 'linear',
  reference: [{ tool: 'networkx', call: 'bipartite.latapy_clustering(G, mode="dot"), "min", "max"' }],

  compute: (network, parameters = {}) => {
    const base = parameters['overlap'];
    return meanOverlap(network, base === 'min' || base === 'max' ? base : 'union');
  },
};
