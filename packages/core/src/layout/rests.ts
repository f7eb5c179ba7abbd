import type { Sequence } from './sequence.ts';

/**
 * Per state and id, the first state of the unbroken stretch over which the node is present and keeps its ties; -1 where absent. In a layout in which nothing
 * moves (`isFixed`) that is state 0 for everyone present, with gaps allowed.
 */
export function restsOf({ ids, states }: Sequence, isFixed: boolean): Int32Array[] {
  const rests: Int32Array[] = [];
  states.forEach(({ present, changed }, t) => {
    const before = rests[t - 1];
    const now = new Int32Array(ids.length).fill(-1);
    for (const i of present) now[i] = isFixed ? 0 : before !== undefined && before[i]! >= 0 && changed[i] === 0 ? before[i]! : t;
    rests.push(now);
  });
  return rests;
}
