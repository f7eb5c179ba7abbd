import { fourPathSteps, fourPaths } from '../../graph/two-mode/four-paths.ts';
import type { TwoModeSummaryMetric } from '../metric.ts';
import { fewInstitutions } from '../shared/two-mode-conditions.ts';

export const opsahlClustering: TwoModeSummaryMetric = {
  id: 'opsahl-clustering',
  level: 'two-mode',
  per: 'network',
  label: { pl: 'Klasteryzacja Opsahla', en: 'Opsahl clustering' },
  definition: {
    pl: 'Jak często dwie instytucje, które spotykają trzecią osobno, spotykają się też ze sobą w jeszcze innym miejscu.',
    en: 'How often two institutions that meet a third one apart also meet each other, in yet another place.',
  },
  source: { cite: 'Opsahl 2013', doi: '10.1016/j.socnet.2011.07.001' },
  formula: 'closed / all paths a − e − i − f − b of institutions a, i, b; closed: a and b share an affiliation other than e, f',
  range: [0, 1],
  undefinedWhen: [
    {
      code: 'no-ties',
      why: { pl: 'nie ma drogi złożonej z czterech uczestnictw', en: 'there is no path of four participations' },
      when: (network) => fourPaths(network).all === 0,
    },
  ],
  minimum: fewInstitutions,
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'two-mode' },
  steps: (network) => [fourPathSteps(network)],
  guard: 'none',
  standard: false,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T1',
  cost: 'n·m',
  reference: [],

  compute(network) {
    const { all, closed } = fourPaths(network);
    return closed / all;
  },
};
