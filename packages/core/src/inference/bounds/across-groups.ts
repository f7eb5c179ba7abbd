import type { Worlds } from '../../graph/making/worlds.ts';
import { crossings } from '../../graph/groups/crossings.ts';
import type { Network } from '../../model/network.ts';

/**
 * The world in which every uncertain tie within a group is there and none between groups, and the one where it is the other way round. Null
 * where a fact is not a row of `ties`, as then ties come and go together.
 */
export function acrossGroups({ facts, networksIn }: Worlds, certain: Network): readonly [Uint8Array, Uint8Array] | null {
  if (facts.some(({ table }) => table !== 'ties')) return null;
  const before = crossings(certain);
  const within = new Uint8Array(facts.length);
  const between = new Uint8Array(facts.length);
  for (let f = 0; f < facts.length; f++) {
    const alone = new Uint8Array(facts.length);
    alone[f] = 1;
    for (const network of networksIn(alone)) {
      const after = crossings(network);
      within[f] = after.within > before.within ? 1 : 0;
      between[f] = after.between > before.between ? 1 : 0;
    }
  }
  return [within, between];
}
