import { fourCycles, threePaths } from '../../graph/two-mode/cycles.ts';
import type { TwoModeSummaryMetric } from '../metric.ts';
import { fewInstitutions } from '../shared/two-mode-conditions.ts';

export const robinsAlexanderClustering: TwoModeSummaryMetric = {
  id: 'robins-alexander-clustering',
  level: 'two-mode',
  per: 'network',
  label: { pl: 'Klasteryzacja Robins-Alexandra', en: 'Robins-Alexander clustering' },
  definition: {
    pl: 'Jak często dwie instytucje, które spotkały się w jednym miejscu, spotykają się też w drugim.',
    en: 'How often two institutions that met in one place meet in another as well.',
  },
  source: { cite: 'Robins & Alexander 2004', doi: '10.1023/B:CMOT.0000032580.12184.c0' },
  formula: '4 · four-cycles / three-paths',
  range: [0, 1],
  undefinedWhen: [
    {
      code: 'no-ties',
      why: { pl: 'nie ma drogi złożonej z trzech uczestnictw', en: 'there is no path of three participations' },
      when: (network) => threePaths(network) === 0,
    },
  ],
  minimum: fewInstitutions,
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'two-mode' },
  guard: 'none',
  standard: false,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T1',
  cost: 'linear',
  reference: [
    // networkx says 0 where there is no path of three ties.
    { tool: 'networkx', call: 'bipartite.robins_alexander_clustering(G)' },
  ],

  compute: (network) => (4 * fourCycles(network)) / threePaths(network),
};
