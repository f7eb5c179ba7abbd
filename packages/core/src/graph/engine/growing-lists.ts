import type { MemberLists } from '../member-lists.ts';

/** Sets of nodes put together one by one. */
export interface GrowingLists {
  /** Adds a member to the set that is being written. */
  readonly add: (i: number) => void;
  /** Ends the set and sorts it. */
  readonly close: () => void;
  /** All sets ended so far. */
  readonly lists: () => MemberLists;
}

/** No sets yet; room is doubled when it runs out. */
export function growingLists(): GrowingLists {
  let members = new Int32Array(64);
  let written = 0;
  const offsets = [0];
  return {
    add: (i) => {
      if (written === members.length) {
        const larger = new Int32Array(2 * written);
        larger.set(members);
        members = larger;
      }
      members[written++] = i;
    },
    close: () => {
      members.subarray(offsets.at(-1), written).sort();
      offsets.push(written);
    },
    lists: () => ({ offsets: Int32Array.from(offsets), members: members.slice(0, written) }),
  };
}
