/** Half-open days. */
export type DaySpell = readonly [from: number, to: number];

/** Spells put together where they touch or overlap, ascending; those of no day are left out. O(n log n). */
export function joinedSpells(spells: readonly DaySpell[]): DaySpell[] {
  const all: [number, number][] = [];
  for (const [from, to] of spells.toSorted(([a], [b]) => a - b)) {
    if (from >= to) continue;
    const last = all.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else all.push([from, to]);
  }
  return all;
}
