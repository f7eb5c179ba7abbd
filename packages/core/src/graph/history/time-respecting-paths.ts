import type { Contacts } from './contacts.ts';

/**
 * Gives the day on which each institution is first reached from one of them by contacts that follow each other in time, several on one day
 * allowed: days since the first of the period, 0 for the source, -1 where it never is. The array is written anew by every call. Each call
 * O(contacts).
 */
export function earliestArrivals(contacts: Contacts): (source: number) => Int32Array {
  const { ids, sources, targets, from, to } = contacts;
  const { offsets, entries } = bySource(contacts);
  const arrival = new Int32Array(ids.length);
  const queue = new Int32Array(ids.length);
  return (source) => {
    arrival.fill(-1);
    arrival[source] = 0;
    // Whoever is reached is so by a day on which some contact began: going through these days in order, nobody is reached twice.
    for (let k = 0; k < sources.length; k++) {
      if (arrival[sources[k]!] === -1 || arrival[targets[k]!] !== -1) continue;
      const day = from[k]!;
      arrival[targets[k]!] = day;
      queue[0] = targets[k]!;
      for (let at = 0, end = 1; at < end; at++) {
        const i = queue[at]!;
        for (let e = offsets[i]!; e < offsets[i + 1]!; e++) {
          const contact = entries[e]!;
          const j = targets[contact]!;
          if (arrival[j] !== -1 || from[contact]! > day || to[contact]! <= day) continue;
          arrival[j] = day;
          queue[end++] = j;
        }
      }
    }
    return arrival;
  };
}

/** Entries by who passes on. */
function bySource({ ids, sources }: Contacts): { readonly offsets: Int32Array; readonly entries: Int32Array } {
  const offsets = new Int32Array(ids.length + 1);
  for (let k = 0; k < sources.length; k++) offsets[sources[k]! + 1]!++;
  for (let i = 0; i < ids.length; i++) offsets[i + 1]! += offsets[i]!;
  const next = offsets.slice(0, ids.length);
  const entries = new Int32Array(sources.length);
  for (let k = 0; k < sources.length; k++) entries[next[sources[k]!]!++] = k;
  return { offsets, entries };
}
