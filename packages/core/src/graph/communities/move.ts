import type { Mass } from './mass.ts';

/**
 * Moves nodes to the neighbouring community, or to an empty one, that raises modularity most, until none can: nodes wait in a queue, at
 * first in random order; whoever moves puts the neighbours outside its new community back into it (fast local move, Traag et al. 2019).
 * Changes `communityOf`, whose numbers lie below `count`; gives whether anything moved.
 */
export function moveNodes(mass: Mass, communityOf: Int32Array, resolution: number, random: () => number): boolean {
  const { count, offsets, targets, strengths, masses, total } = mass;
  const sums = new Float64Array(count);
  const sizes = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    sums[communityOf[i]!]! += masses[i]!;
    sizes[communityOf[i]!]!++;
  }
  const empty = new Int32Array(count);
  let empties = 0;
  for (let c = count - 1; c >= 0; c--) if (sizes[c] === 0) empty[empties++] = c;
  const queue = shuffled(count, random);
  const waits = new Uint8Array(count).fill(1);
  const toCommunity = new Float64Array(count);
  const near = new Int32Array(count);
  const scale = resolution / total;
  let moved = false;
  for (let head = 0, waiting = count; waiting > 0; waiting--) {
    const i = queue[head]!;
    head = head + 1 === count ? 0 : head + 1;
    waits[i] = 0;
    const from = communityOf[i]!;
    let known = 0;
    for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) {
      const c = communityOf[targets[k]!]!;
      if (toCommunity[c] === 0) near[known++] = c;
      toCommunity[c]! += strengths[k]!;
    }
    const own = masses[i]! * scale;
    sums[from]! -= masses[i]!;
    let best = from;
    let bestGain = toCommunity[from]! - own * sums[from]!;
    for (let q = 0; q < known; q++) {
      const c = near[q]!;
      const gain = toCommunity[c]! - own * sums[c]!;
      if (gain > bestGain + tolerance * masses[i]!) {
        best = c;
        bestGain = gain;
      }
      toCommunity[c] = 0;
    }
    toCommunity[from] = 0;
    // Alone a node gains nothing and loses nothing.
    if (bestGain < -tolerance * masses[i]! && sizes[from]! > 1) best = empty[--empties]!;
    sums[best]! += masses[i]!;
    if (best === from) continue;
    moved = true;
    communityOf[i] = best;
    sizes[best]!++;
    if (--sizes[from]! === 0) empty[empties++] = from;
    for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) {
      const j = targets[k]!;
      if (waits[j] === 1 || communityOf[j] === best) continue;
      waits[j] = 1;
      // One that waits leaves the count at the end of the turn.
      queue[(head + waiting - 1) % count] = j;
      waiting++;
    }
  }
  return moved;
}

/** Gains closer than this, relative to the strength of a node, are equal: what rounding makes of them moves nobody. */
const tolerance = 1e-12;

/** 0 to `count` - 1 in random order. */
export function shuffled(count: number, random: () => number): Int32Array {
  const order = new Int32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const other = order[j]!;
    order[j] = order[i]!;
    order[i] = other;
  }
  return order;
}
