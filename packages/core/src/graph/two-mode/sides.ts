import type { Network } from '../../model/network.ts';
import { memoised } from '../engine/memo.ts';
import { project } from '../making/project.ts';
import { across } from './across.ts';

/** The nodes of one mode. */
export interface Side {
  /** Indices into `network.nodes`, ascending. */
  readonly members: Int32Array;
  /** Those that share a node of the other mode, as strong as the number they share; node i is `members[i]`. */
  readonly shared: Network;
}

/** The institutions of a two-mode network and its affiliations. */
export interface Sides {
  readonly institutions: Side;
  readonly affiliations: Side;
  /** Place of each node of the network among the members of its side. */
  readonly place: Int32Array;
}

/** Both sides of a two-mode network and what they share. A projection is made when it is first asked for, O(sum of squared degrees). */
export const sides = memoised((network: Network): Sides => {
  const modes = network.modes ?? new Uint8Array(network.nodes.length);
  const place = new Int32Array(modes.length);
  const counts = [0, 0];
  for (let i = 0; i < modes.length; i++) place[i] = counts[modes[i]!]!++;
  const side = (mode: number, onto: 'institutions' | 'affiliations'): Side => {
    let made: Network | null = null;
    return {
      members: Int32Array.from(modes.keys()).filter((i) => modes[i] === mode),
      get shared() {
        made ??= project(across(network), { onto });
        return made;
      },
    };
  };
  return { institutions: side(0, 'institutions'), affiliations: side(1, 'affiliations'), place };
});

/** The side a node is on. */
export function sideOf(network: Network, i: number): Side {
  return network.modes?.[i] === 1 ? sides(network).affiliations : sides(network).institutions;
}

/** How many nodes the other mode has. */
export function otherCount(network: Network, i: number): number {
  const { institutions, affiliations } = sides(network);
  return network.modes?.[i] === 1 ? institutions.members.length : affiliations.members.length;
}

/** Whether a node shares nothing with another of its mode. */
export function sharesNone(network: Network, i: number): boolean {
  const { shared } = sideOf(network, i);
  const at = sides(network).place[i]!;
  return shared.offsets[at] === shared.offsets[at + 1];
}
