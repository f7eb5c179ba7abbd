import { crossings } from '../../graph/groups/crossings.ts';
import type { Network } from '../../model/network.ts';
import { fewNodes, noGroups } from '../shared/conditions.ts';
import type { SectorSummaryMetric } from '../metric.ts';

export const withinOddsRatio: SectorSummaryMetric = {
  id: 'within-odds-ratio',
  level: 'sector',
  per: 'network',
  label: { pl: 'Iloraz szans w sektorze', en: 'Odds ratio within' },
  definition: {
    pl: 'Ile razy większe są szanse na powiązanie między instytucjami jednego sektora niż między instytucjami różnych.',
    en: 'How many times greater the odds of a tie are between institutions of one sector than between those of different ones.',
  },
  source: { cite: 'Bojanowski & Corten 2014', doi: '10.1016/j.socnet.2014.04.001' },
  formula: '(I / (P_I − I)) / (E / (P_E − E)), P = pairs within and between groups',
  range: [0, Infinity],
  undefinedWhen: [
    noGroups,
    {
      code: 'zero-cell',
      why: {
        pl: 'w sektorach albo między nimi nie ma powiązań lub nie brakuje żadnego',
        en: 'within or between sectors there are no ties, or none is missing',
      },
      when: (network) => cells(network).includes(0),
    },
  ],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: true, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [],

  compute(network) {
    const [inside, missingInside, across, missingAcross] = cells(network);
    if (cells(network).includes(0)) return NaN;
    return (inside * missingAcross) / (missingInside * across);
  },
};

/** Pairs within groups, tied and not, then pairs between groups, tied and not. */
function cells(network: Network): readonly [number, number, number, number] {
  const { within, between, pairsWithin, pairsBetween } = crossings(network);
  return [within, pairsWithin - within, between, pairsBetween - between];
}
