import { buildNetwork } from '#core/graph/making/build';
import type { Network } from '#core/model/network';

/** A two-mode network: affiliation -> its members; institutions are of the group `A` unless `groups` says otherwise. */
export function twoMode(members: Readonly<Record<string, string>>, groups: Readonly<Record<string, string>> = {}): Network {
  const lists = Object.entries(members).map(([affiliation, ids]) => [affiliation, ids.split(' ').filter((id) => id !== '')] as const);
  const institutions = [...new Set(lists.flatMap(([, ids]) => ids))];
  const attributes = (label: string, sector: string) => ({ label, sector, area: 'UNK', tier: 'UNK' });
  return buildNetwork({
    nodes: [
      ...institutions.map((id) => ({ id, group: groups[id] ?? 'A', attributes: attributes(id, groups[id] ?? 'A') })),
      ...lists.map(([id]) => ({ id, group: null, affiliation: true, attributes: attributes(id, '') })),
    ],
    ties: lists.flatMap(([to, ids]) => ids.map((from) => ({ from, to, strength: 1 }))),
    directed: false,
    twoMode: true,
    facet: 'sector',
    made: { mode: 'two-mode', affiliations: lists.filter(([, ids]) => ids.length > 1).length, symmetricBySource: false },
  });
}
