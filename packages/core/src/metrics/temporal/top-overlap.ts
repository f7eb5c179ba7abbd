import { isTied } from '../../graph/engine/tied.ts';
import { topShares } from '../../graph/compared/top-shares.ts';
import type { Network } from '../../model/network.ts';
import type { ChangeMetric } from '../metric.ts';
import { positions, rankedBy, topSize } from '../shared/positions.ts';

export const topOverlap: ChangeMetric = {
  id: 'top-overlap',
  level: 'temporal',
  input: 'pair',
  label: { pl: 'Stabilność czołówki', en: 'Top-k overlap' },
  definition: {
    pl: 'Jaka część czołówki instytucji pozostała w niej później; równi na granicy czołówki dzielą się miejscami.',
    en: 'The share of the top institutions that are at the top afterwards too; those equal at its border share the places.',
  },
  source: { cite: '', doi: '' },
  formula: 'Σᵢ min(t₁ᵢ, t₂ᵢ) / k, tᵢ = 1 above the border of the top k, places left / number tied on it, 0 below',
  parameters: [rankedBy, topSize],
  range: [0, 1],
  undefinedWhen: [
    {
      code: 'few-nodes',
      why: {
        pl: 'w jednej z sieci jest mniej instytucji niż miejsc w czołówce',
        en: 'one of the networks has fewer institutions than the top has places',
      },
      when: (before, after, { k }) => Math.min(before.nodes.length, after.nodes.length) < Number(k),
    },
    {
      code: 'zero-variance',
      why: {
        pl: 'w jednej z sieci wszystkie instytucje mają tę samą pozycję',
        en: 'in one of the networks all institutions have the same position',
      },
      when: (before, after, parameters) => [before, after].some((network) => isFlat(positions(network, parameters))),
    },
  ],
  uses: { strength: 'as-strength', groups: false, direction: 'followed', mode: 'one-mode' },
  standard: true,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [],

  compute(before, after, parameters = {}) {
    const k = Number(parameters['k'] ?? topSize.default);
    const [earlier, later] = [before, after].map((network) => sharesById(network, positions(network, parameters), k));
    if (earlier === undefined || later === undefined) return NaN;
    let shared = 0;
    for (const [id, share] of earlier) shared += Math.min(share, later.get(id) ?? 0);
    return shared / k;
  },
};

function sharesById({ nodes }: Network, values: Float64Array, k: number): ReadonlyMap<string, number> | undefined {
  if (nodes.length < k || isFlat(values)) return undefined;
  const shares = topShares(values, k);
  return new Map(nodes.map((id, i) => [id, shares[i]!]));
}

function isFlat(values: Float64Array): boolean {
  return values.every((value) => isTied(value, values[0]!));
}
