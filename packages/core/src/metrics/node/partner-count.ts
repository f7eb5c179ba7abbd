import type { NodeMetric } from '../metric.ts';

export const partnerCount: NodeMetric = {
  id: 'partner-count',
  level: 'node',
  label: { pl: 'Liczba partnerów', en: 'Distinct partners' },
  definition: {
    pl: 'Z iloma różnymi instytucjami dana instytucja jest powiązana, bez względu na kierunek powiązań.',
    en: 'With how many different institutions an institution has a tie, whichever way it points.',
  },
  source: { cite: 'Wasserman & Faust 1994', doi: '10.1017/CBO9780511815478' },
  formula: '|N(i)|, N(i) = institutions tied to i in either direction',
  range: [0, Infinity],
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'fair',
  band: 'up*',
  needs: 'T2',
  cost: 'linear',
  reference: [],

  compute: ({ nodes, offsets }) => Float64Array.from(nodes, (_, i) => offsets[i + 1]! - offsets[i]!),
};
