import { communities as searched, communitySteps } from '../../graph/communities.ts';
import { communityParameters, searchOf } from '../shared/community-parameters.ts';
import { fewForParts, noTies } from '../shared/conditions.ts';
import type { MemberSet, SetMetric } from '../metric.ts';

export const communities: SetMetric = {
  id: 'communities',
  level: 'network',
  per: 'set',
  label: { pl: 'Społeczności', en: 'Communities' },
  definition: {
    pl: 'Grupy instytucji powiązanych częściej między sobą niż z resztą: najlepszy podział, jaki znaleziono algorytmem Leiden, bez względu na kierunek powiązań.',
    en: 'Groups of institutions tied more among themselves than to the rest: the best partition found by the Leiden algorithm, whatever the direction of ties.',
  },
  source: { cite: 'Traag, Waltman & van Eck 2019', doi: '10.1038/s41598-019-41695-z' },
  formula: 'partition with the highest modularity Q found; value = number of members',
  parameters: communityParameters,
  range: [1, Infinity],
  undefinedWhen: [noTies],
  minimum: fewForParts,
  uses: { strength: 'as-strength', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [{ tool: 'igraph (R)', call: 'cluster_leiden(g, "modularity", weights = s, resolution_parameter)' }],

  steps: (network, parameters) => (network.targets.length === 0 ? [] : [communitySteps(network, searchOf(parameters))]),

  compute(network, parameters = {}) {
    if (network.targets.length === 0) return [];
    const members = new Map<number, string[]>();
    searched(network, searchOf(parameters)).of.forEach((community, i) => {
      const others = members.get(community);
      if (others === undefined) members.set(community, [network.nodes[i]!]);
      else others.push(network.nodes[i]!);
    });
    return Array.from(members.values(), (ids): MemberSet => ({ members: ids, value: ids.length }));
  },
};
