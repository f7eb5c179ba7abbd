import { aligned, tieCount } from '../../graph/compared/aligned.ts';
import type { Network } from '../../model/network.ts';
import type { Parameters } from '../../model/reading.ts';
import type { ChangeMetric } from '../metric.ts';
import { among, countedTies, tiesOf, twoModesNeeded } from '../shared/temporal-parameters.ts';

export const tieStability: ChangeMetric = {
  id: 'tie-stability',
  level: 'temporal',
  input: 'pair',
  label: { pl: 'Trwałość powiązań', en: 'Stability of ties' },
  definition: {
    pl: 'Jaka część powiązań, które istniały wcześniej lub później, istniała i wcześniej, i później.',
    en: 'The share of the ties there before or after that were there both before and after.',
  },
  source: { cite: 'Snijders, van de Bunt & Steglich 2010', doi: '10.1016/j.socnet.2009.02.004' },
  formula: '|E₁ ∩ E₂| / |E₁ ∪ E₂|, E₁ = ties before, E₂ = ties after',
  parameters: [tiesOf, among],
  range: [0, 1],
  undefinedWhen: [
    twoModesNeeded,
    {
      code: 'no-ties',
      why: { pl: 'powiązań nie było ani wcześniej, ani później', en: 'no ties either before or after' },
      when: (before, after, parameters) => compared(before, after, parameters).either === 0,
    },
  ],
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'either' },
  standard: true,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T1',
  cost: 'linear',
  reference: [],

  compute(before, after, parameters = {}) {
    if (twoModesNeeded.when(before, after, parameters)) return NaN;
    const { kept, either } = compared(before, after, parameters);
    return kept / either;
  },
};

/** Ties of both networks, and of one or the other, that are compared. */
function compared(before: Network, after: Network, parameters: Parameters): { readonly kept: number; readonly either: number } {
  const counted = countedTies(parameters);
  const { kept, amongStayers } = aligned(before, after, counted);
  const [earlier, later] =
    parameters['among'] === 'stayers' ? [amongStayers.before, amongStayers.after] : [tieCount(before, counted), tieCount(after, counted)];
  return { kept, either: earlier + later - kept };
}
