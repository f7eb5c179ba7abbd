import type { Network } from '../../model/network.ts';
import type { CorePeriphery } from '../core-periphery.ts';
import { shuffled } from '../communities/move.ts';
import { stream } from '../engine/stream.ts';
import type { Work } from '../engine/work.ts';
import { compareFit, fitOf } from './fit.ts';

/** Searches: the first from the best of the cores made up of those with most ties, the others from random ones of any size. */
const searches = 100;

/** Where the random numbers of all searches start. */
const seed = 1;

/**
 * The best core that repeated searches find: nodes in random order change sides where that improves the fit, until a whole pass changes
 * nothing. Of equally good cores found the smallest, then the first by its nodes.
 */
export function searchedCore(network: Network): Work<CorePeriphery> {
  const { nodes } = network;
  const random = stream(seed);
  const climb = climber(network);
  let best: CorePeriphery = { fit: NaN, core: new Uint8Array(nodes.length) };
  let bestSize = 0;
  const run = (search: number): void => {
    const share = random();
    const start = search === 0 ? byDegree(network) : Uint8Array.from(nodes, () => (random() < share ? 1 : 0));
    const found = climb(start, random);
    const size = found.core.reduce((sum, one) => sum + one, 0);
    const order = compareFit(found.fit, best.fit);
    if (order < 0 || (order === 0 && (size > bestSize || (size === bestSize && !comesFirst(found.core, best.core))))) return;
    best = found;
    bestSize = size;
  };
  return { slices: searches, run, result: () => best };
}

/** Changes `core` node by node as long as its fit grows. */
function climber({ nodes, offsets, targets, inOffsets, inTargets }: Network): (core: Uint8Array, random: () => number) => CorePeriphery {
  const n = nodes.length;
  // Arcs of each node, either way, to and from nodes of the core.
  const toCore = new Int32Array(n);
  const arcsOf = (i: number): number => offsets[i + 1]! - offsets[i]! + inOffsets[i + 1]! - inOffsets[i]!;
  const spread = (i: number, change: number): void => {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) toCore[targets[k]!]! += change;
    for (let k = inOffsets[i]!; k < inOffsets[i + 1]!; k++) toCore[inTargets[k]!]! += change;
  };
  return (core, random) => {
    toCore.fill(0);
    for (let i = 0; i < n; i++) if (core[i] === 1) spread(i, 1);
    let size = 0;
    let within = 0;
    let outside = 0;
    for (let i = 0; i < n; i++) {
      size += core[i]!;
      if (core[i] === 1) within += toCore[i]! / 2;
      else outside += (arcsOf(i) - toCore[i]!) / 2;
    }
    let fit = fitOf(n, size, within, outside);
    for (let changed = true; changed; ) {
      changed = false;
      for (const i of shuffled(n, random)) {
        const enters = core[i] === 0 ? 1 : -1;
        const nextWithin = within + enters * toCore[i]!;
        const nextOutside = outside - enters * (arcsOf(i) - toCore[i]!);
        const next = fitOf(n, size + enters, nextWithin, nextOutside);
        if (compareFit(next, fit) <= 0) continue;
        core[i] = core[i] === 0 ? 1 : 0;
        spread(i, enters);
        size += enters;
        within = nextWithin;
        outside = nextOutside;
        fit = next;
        changed = true;
      }
    }
    return { fit, core };
  };
}

/** Of the cores made up of those with most ties, by how many the best has. */
function byDegree({ nodes, offsets, targets, inOffsets, inTargets }: Network): Uint8Array {
  const n = nodes.length;
  const degrees = nodes.map((_, i) => offsets[i + 1]! - offsets[i]! + inOffsets[i + 1]! - inOffsets[i]!);
  const order = Int32Array.from(nodes.keys()).sort((a, b) => degrees[b]! - degrees[a]! || a - b);
  const core = new Uint8Array(n);
  let [within, outside, best, bestSize] = [0, targets.length, NaN, 0];
  order.forEach((i, at) => {
    let toCore = 0;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) toCore += core[targets[k]!]!;
    for (let k = inOffsets[i]!; k < inOffsets[i + 1]!; k++) toCore += core[inTargets[k]!]!;
    core[i] = 1;
    within += toCore;
    outside -= degrees[i]! - toCore;
    const fit = fitOf(n, at + 1, within, outside);
    if (compareFit(fit, best) <= 0) return;
    best = fit;
    bestSize = at + 1;
  });
  core.fill(0);
  for (let at = 0; at < bestSize; at++) core[order[at]!] = 1;
  return core;
}

/** Whether of two cores of one size the first has the first node that only one of them has. */
function comesFirst(a: Uint8Array, b: Uint8Array): boolean {
  const at = a.findIndex((one, i) => one !== b[i]);
  return at !== -1 && a[at] === 1;
}
