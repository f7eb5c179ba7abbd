/** Entries looked at in one call. */
const block = 4096;

/**
 * Calls `run` with the bounds of one stretch of entries after the other, from 0 to `count`, the end of each left out: what is called often is
 * compiled soon and then as a whole, while a long loop stays half compiled until it ends. One call where there are few entries.
 */
export function inBlocks(count: number, run: (from: number, to: number) => void): void {
  for (let from = 0; from < count; from += block) run(from, Math.min(from + block, count));
}
