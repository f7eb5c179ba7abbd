import type { Gathering } from './affiliations.ts';
import type { TieInput } from './build.ts';

/** A tie from whoever leads an affiliation to each other institution in it, as strong as the number of such affiliations; and how many gave any tie. */
export function starTies(
  gatherings: readonly Gathering[],
  leads: ReadonlySet<string>,
): { ties: readonly TieInput[]; affiliations: number } {
  const ties = new Map<string, Map<string, number>>();
  let affiliations = 0;
  for (const { present } of gatherings) {
    const leaders = new Set([...present].filter(([, roles]) => roles.some((role) => leads.has(role))).map(([id]) => id));
    if (leaders.size === 0 || present.size < 2) continue;
    affiliations++;
    for (const leader of leaders) {
      for (const other of present.keys()) {
        // Two leaders of one affiliation are tied by it once.
        if (other === leader || (leaders.has(other) && other < leader)) continue;
        const [from, to] = leader < other ? [leader, other] : [other, leader];
        const known = ties.get(from) ?? new Map<string, number>();
        ties.set(from, known.set(to, (known.get(to) ?? 0) + 1));
      }
    }
  }
  return { ties: [...ties].flatMap(([from, others]) => [...others].map(([to, strength]) => ({ from, to, strength }))), affiliations };
}
