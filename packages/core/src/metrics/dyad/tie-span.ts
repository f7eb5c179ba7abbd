import { cuts } from '../../graph/cuts.ts';
import { detours } from '../../graph/detours.ts';
import type { TieMetric } from '../metric.ts';

export const tieSpan: TieMetric = {
  id: 'tie-span',
  level: 'dyad',
  per: 'tie',
  label: { pl: 'Rozpiętość powiązania', en: 'Span' },
  definition: {
    pl: 'W ilu krokach dwie powiązane instytucje dotarłyby do siebie bez tego powiązania; od 3 jest ono mostem lokalnym.',
    en: 'In how many steps two institutions that are tied would reach each other without the tie; from 3 on it is a local bridge.',
  },
  source: { cite: 'Granovetter 1973', doi: '10.1086/225469' },
  formula: 'dᵢⱼ in G − ij',
  range: [2, Infinity],
  undefinedWhen: [
    {
      code: 'disconnected',
      why: { pl: 'most: bez tego powiązania nie ma drogi', en: 'a bridge: without the tie there is no path' },
      when: (network, k) => cuts(network).bridge[k] === 1,
    },
  ],
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  // networkx lists the ties of span 3 or more.
  reference: [{ tool: 'networkx', call: 'local_bridges(G)' }],

  steps: (network) => [detours.steps(network)],

  compute: (network) => detours(network).slice(),
};
