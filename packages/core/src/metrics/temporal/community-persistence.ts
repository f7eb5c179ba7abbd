import { adjustedRand } from '../../graph/communities/agreement.ts';
import { communities } from '../../graph/communities.ts';
import { aligned } from '../../graph/compared/aligned.ts';
import type { Network } from '../../model/network.ts';
import type { Parameters } from '../../model/reading.ts';
import { communityParameters, searchOf } from '../shared/community-parameters.ts';
import type { ChangeMetric } from '../metric.ts';

export const communityPersistence: ChangeMetric = {
  id: 'community-persistence',
  level: 'temporal',
  input: 'pair',
  label: { pl: 'Trwałość społeczności', en: 'Community persistence' },
  definition: {
    pl: 'Jak bardzo instytucje obecne w obu sieciach dzielą się w nich na te same społeczności: 1, gdy na te same, około 0, gdy jak z przypadku.',
    en: 'How far the institutions of both networks fall into the same communities in each: 1 if into the same, about 0 as by chance.',
  },
  source: { cite: 'Hubert & Arabie 1985', doi: '10.1007/BF01908075' },
  formula: 'adjusted Rand index of the communities of both networks over the institutions of both',
  parameters: communityParameters,
  range: [-1, 1],
  undefinedWhen: [
    {
      code: 'no-ties',
      why: { pl: 'brak powiązań w jednej z sieci', en: 'no ties in one of the two networks' },
      when: (before, after) => before.targets.length === 0 || after.targets.length === 0,
    },
    {
      code: 'zero-variance',
      why: {
        pl: 'w obu sieciach wszystkie te instytucje są w jednej społeczności albo każda w innej',
        en: 'in both networks these institutions are all in one community, or each in another',
      },
      when: (before, after, parameters) => Number.isNaN(persistence(before, after, parameters)),
    },
  ],
  minimum: {
    code: 'few-nodes',
    why: { pl: 'mniej niż dziesięć instytucji jest w obu sieciach', en: 'fewer than ten institutions are in both networks' },
    when: (before, after) => aligned(before, after).stayed < 10,
  },
  uses: { strength: 'as-strength', groups: false, direction: 'ignored', mode: 'one-mode' },
  standard: false,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  // The index itself is compared with igraph for `partition-ari`; communities are whatever the search finds.
  reference: [],

  compute(before, after, parameters = {}) {
    return before.targets.length === 0 || after.targets.length === 0 ? NaN : persistence(before, after, parameters);
  },
};

function persistence(before: Network, after: Network, parameters: Parameters): number {
  const { placeInAfter } = aligned(before, after);
  const [earlier, later] = [communities(before, searchOf(parameters)).of, communities(after, searchOf(parameters)).of];
  return adjustedRand(
    earlier.filter((_, i) => placeInAfter[i]! >= 0),
    placeInAfter.filter((place) => place >= 0).map((place) => later[place]!),
  );
}
