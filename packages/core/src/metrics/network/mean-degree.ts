import { noNodes } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';

export const meanDegree: NetworkMetric = {
  id: 'mean-degree',
  level: 'network',
  label: { pl: 'Średnia liczba partnerów', en: 'Mean degree' },
  definition: {
    pl: 'Ilu partnerów ma przeciętna instytucja.',
    en: 'How many partners an institution has on average.',
  },
  source: { cite: 'Wasserman & Faust 1994', doi: '10.1017/CBO9780511815478' },
  formula: '2m / n; directed m / n',
  range: [0, Infinity],
  undefinedWhen: [noNodes],
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'extent',
  standard: true,
  acrossSizes: 'fair',
  band: 'up',
  needs: 'T2',
  cost: 'linear',
  reference: [],

  compute: ({ nodes, targets }) => targets.length / nodes.length,
};
