import type { Mass } from './mass.ts';
import { shuffled } from './move.ts';

/** How far from the best a merger may be chosen: the chance of a gain g is proportional to exp(g / randomness), g in shares of a node's ties. */
const randomness = 0.01;

/**
 * Splits each community into parts that hang together: nodes, alone at first and in random order, join a part of their community that both
 * are well tied to, at random among those that do not lower modularity, better ones more often (Traag et al. 2019). Gives the part of each
 * node, numbered from 0.
 */
export function refined(
  mass: Mass,
  communityOf: Int32Array,
  resolution: number,
  random: () => number,
): { partOf: Int32Array; parts: number } {
  const { count, offsets, targets, strengths, masses, total } = mass;
  const scale = resolution / total;
  const communities = new Float64Array(count);
  const partOf = new Int32Array(count);
  const sums = masses.slice();
  // Strength of the ties of each part to the rest of its community.
  const outside = new Float64Array(count);
  const isAlone = new Uint8Array(count).fill(1);
  for (let i = 0; i < count; i++) {
    partOf[i] = i;
    communities[communityOf[i]!]! += masses[i]!;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      if (communityOf[targets[k]!] === communityOf[i]) outside[i]! += strengths[k]!;
    }
  }
  const toPart = new Float64Array(count);
  const near = new Int32Array(count);
  const chances = new Float64Array(count);
  for (const i of shuffled(count, random)) {
    const whole = communities[communityOf[i]!]!;
    if (isAlone[i] === 0 || outside[i]! < scale * masses[i]! * (whole - masses[i]!)) continue;
    let known = 0;
    for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) {
      const j = targets[k]!;
      if (communityOf[j] !== communityOf[i]) continue;
      const part = partOf[j]!;
      if (toPart[part] === 0) near[known++] = part;
      toPart[part]! += strengths[k]!;
    }
    let sum = 0;
    let kept = 0;
    for (let q = 0; q < known; q++) {
      const part = near[q]!;
      const gain = toPart[part]! - scale * masses[i]! * sums[part]!;
      if (gain < 0 || outside[part]! < scale * sums[part]! * (whole - sums[part]!)) {
        toPart[part] = 0;
        continue;
      }
      sum += Math.exp(Math.min(gain / (masses[i]! * randomness), 500));
      near[kept] = part;
      chances[kept++] = sum;
    }
    if (kept === 0) continue;
    const drawn = random() * sum;
    let chosen = 0;
    while (chosen + 1 < kept && chances[chosen]! <= drawn) chosen++;
    const part = near[chosen]!;
    isAlone[part] = 0;
    isAlone[i] = 0;
    partOf[i] = part;
    sums[part]! += masses[i]!;
    sums[i] = 0;
    outside[part]! += outside[i]! - 2 * toPart[part]!;
    for (let q = 0; q < kept; q++) toPart[near[q]!] = 0;
  }
  return numbered(partOf);
}

/** The same parts, numbered from 0 in the order of their first nodes. */
export function numbered(partOf: Int32Array): { partOf: Int32Array; parts: number } {
  const numbers = new Int32Array(partOf.reduce((most, part) => Math.max(most, part), -1) + 1).fill(-1);
  let parts = 0;
  const renumbered = partOf.map((part) => {
    if (numbers[part]! < 0) numbers[part] = parts++;
    return numbers[part]!;
  });
  return { partOf: renumbered, parts };
}
