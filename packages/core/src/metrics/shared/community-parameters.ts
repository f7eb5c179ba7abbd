import type { CommunitySearch } from '../../graph/communities.ts';
import type { Parameters } from '../../model/reading.ts';
import { type NumberParameter, seed, weighted } from '../parameter.ts';

/** How large communities are: above 1 smaller, below 1 larger. */
const resolution: NumberParameter = {
  kind: 'number',
  id: 'resolution',
  label: { pl: 'rozdzielczość', en: 'resolution' },
  minimum: 0,
  maximum: 1e6,
  integer: false,
  default: 1,
  samples: [1, 0.5],
};

/** How many searches are made, the best of which counts. */
const runs: NumberParameter = {
  kind: 'number',
  id: 'runs',
  label: { pl: 'ile wyszukiwań', en: 'number of searches' },
  minimum: 2,
  maximum: 10_000,
  integer: true,
  default: 100,
  samples: [3],
};

/** What all metrics of communities leave open. */
export const communityParameters = [resolution, runs, seed, weighted] as const;

/** The search that parameters ask for. */
export function searchOf(parameters: Parameters): CommunitySearch {
  return {
    resolution: Number(parameters['resolution'] ?? resolution.default),
    runs: Number(parameters['runs'] ?? runs.default),
    seed: Number(parameters['seed'] ?? seed.default),
  };
}
