import { aligned } from '../../graph/compared/aligned.ts';
import { tauB } from '../../graph/compared/tau-b.ts';
import type { Network } from '../../model/network.ts';
import type { Parameters } from '../../model/reading.ts';
import { fewToCorrelate } from '../shared/change-conditions.ts';
import type { ChangeMetric } from '../metric.ts';
import { positions, rankedBy } from '../shared/positions.ts';

export const rankCorrelation: ChangeMetric = {
  id: 'rank-correlation',
  level: 'temporal',
  input: 'pair',
  label: { pl: 'Stabilność pozycji', en: 'Rank stability' },
  definition: {
    pl: 'Jak bardzo kolejność instytucji według ich pozycji pozostała ta sama: 1, gdy dokładnie ta sama, -1, gdy odwrotna.',
    en: 'How far the order of institutions by their position stayed the same: 1 if exactly the same, -1 if reversed.',
  },
  source: { cite: 'Kendall 1945', doi: '' },
  formula: 'τ_b = (C − D) / √((P − T₁)(P − T₂)) over institutions of both networks, P pairs, C in order, D reversed, T tied',
  parameters: [rankedBy],
  range: [-1, 1],
  undefinedWhen: [
    {
      code: 'zero-variance',
      why: {
        pl: 'instytucje obecne w obu sieciach mają w jednej z nich tę samą pozycję',
        en: 'the institutions of both networks all have the same position in one of them',
      },
      when: (before, after, parameters) => Number.isNaN(stability(before, after, parameters)),
    },
  ],
  minimum: fewToCorrelate,
  uses: { strength: 'as-strength', groups: false, direction: 'followed', mode: 'one-mode' },
  standard: true,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [{ tool: 'R', call: 'cor(x, y, method = "kendall")' }],

  compute: (before, after, parameters = {}) => stability(before, after, parameters),
};

function stability(before: Network, after: Network, parameters: Parameters): number {
  const { placeInAfter } = aligned(before, after);
  const [earlier, later] = [positions(before, parameters), positions(after, parameters)];
  const common = Int32Array.from(placeInAfter.keys()).filter((i) => placeInAfter[i]! >= 0);
  return tauB(
    Float64Array.from(common, (i) => earlier[i]!),
    Float64Array.from(common, (i) => later[placeInAfter[i]!]!),
  );
}
