import type { Mass } from './mass.ts';

/**
 * Modularity of a partition: Σ over communities of the share of strength within minus `resolution` times its expected share. Strengths are
 * added row by row, then by community, so that all nodes together come to exactly 1 - `resolution`.
 */
export function modularityOf(mass: Mass, communityOf: Int32Array, resolution: number): number {
  const { count, offsets, targets, strengths, masses, total } = mass;
  const sums = new Float64Array(count);
  const within = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const own = communityOf[i]!;
    let inside = 0;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) if (communityOf[targets[k]!] === own) inside += strengths[k]!;
    sums[own]! += masses[i]!;
    within[own]! += inside;
  }
  let excess = 0;
  for (let c = 0; c < count; c++) excess += within[c]! - resolution * sums[c]! * (sums[c]! / total);
  return excess / total;
}
