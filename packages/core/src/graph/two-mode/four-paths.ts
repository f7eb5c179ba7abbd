import type { Network } from '../../model/network.ts';
import { memoised } from '../engine/memo.ts';
import { overlaps } from '../overlaps.ts';
import type { Steps } from '../engine/work.ts';
import { across, crossDegrees } from './across.ts';
import { sides } from './sides.ts';

/** Paths of four ties with an institution at either end and one in the middle. */
export interface FourPaths {
  /** Each way counted, so a path counts twice. */
  readonly all: number;
  /** Those whose ends share an affiliation that is not on the path. */
  readonly closed: number;
}

/**
 * Counts paths a - e - i - f - b without walking them. Let c be the number of affiliations a and b share. With c = 0 a path is open; with c = 1
 * it is open if e or f is the shared one; with c = 2 if e and f are both; with more it is closed. O(sum of squared sizes) and the triangles
 * of the projection.
 */
export const fourPaths = memoised((network: Network): FourPaths => {
  const all = allPaths(network);
  return { all, closed: all - openOverNone(network) - openOverOne(network) - openOverTwo(network) };
});

/** The triangles of the projection, the long part of `fourPaths`. */
export function fourPathSteps(network: Network): Steps {
  return overlaps.steps(sides(network).institutions.shared);
}

/** All paths: for each middle, pairs of different affiliations and a different companion in each. */
function allPaths(network: Network): number {
  const { members, shared } = sides(network).institutions;
  const { offsets, targets } = across(network);
  const degrees = crossDegrees(network);
  let paths = 0;
  for (let at = 0; at < members.length; at++) {
    const i = members[at]!;
    let company = 0;
    let same = 0;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const others = degrees[targets[k]!]! - 1;
      company += others;
      same += others * others;
    }
    paths += company * company - same;
    // The same companion through two affiliations makes no path.
    for (let k = shared.offsets[at]!; k < shared.offsets[at + 1]!; k++) paths -= shared.strengths[k]! * (shared.strengths[k]! - 1);
  }
  return paths;
}

/** Paths whose ends share nothing: all products of what the middle shares with two others, less those where the two share something. */
function openOverNone(network: Network): number {
  const { shared } = sides(network).institutions;
  let paths = 0;
  for (let i = 0; i < shared.nodes.length; i++) {
    let company = 0;
    let same = 0;
    for (let k = shared.offsets[i]!; k < shared.offsets[i + 1]!; k++) {
      company += shared.strengths[k]!;
      same += shared.strengths[k]! ** 2;
    }
    paths += company * company - same;
  }
  return overlaps(shared).products.reduce((left, product) => left - product, paths);
}

/**
 * Paths whose ends a, b share one affiliation e and that lead through it, the middle being in e: from a to it by another, from it to b by e,
 * or the other way round.
 */
function openOverOne(network: Network): number {
  const { institutions, affiliations, place } = sides(network);
  const { shared } = institutions;
  const { offsets, targets } = across(network);
  const rows = affiliations.members;
  const isIn = new Uint8Array(shared.nodes.length);
  let paths = 0;
  for (let at = 0; at < rows.length; at++) {
    const [start, end] = [offsets[rows[at]!]!, offsets[rows[at]! + 1]!];
    for (let k = start; k < end; k++) isIn[place[targets[k]!]!] = 1;
    for (let k = start; k < end; k++) {
      const a = place[targets[k]!]!;
      let onlyHere = 0;
      let elsewhere = 0;
      for (let l = shared.offsets[a]!; l < shared.offsets[a + 1]!; l++) {
        if (isIn[shared.targets[l]!] === 0) continue;
        if (shared.strengths[l] === 1) onlyHere++;
        elsewhere += shared.strengths[l]! - 1;
      }
      paths += 2 * onlyHere * elsewhere;
    }
    for (let k = start; k < end; k++) isIn[place[targets[k]!]!] = 0;
  }
  return paths;
}

/** Paths whose ends share two affiliations and that lead through both: two for each middle that is in both. */
function openOverTwo(network: Network): number {
  const { institutions, affiliations, place } = sides(network);
  const { offsets, targets } = across(network);
  const { members } = institutions;
  const first = new Int32Array(members.length);
  const second = new Int32Array(members.length);
  const count = new Int32Array(members.length);
  let paths = 0;
  for (let a = 0; a < members.length; a++) {
    const [start, end] = [offsets[members[a]!]!, offsets[members[a]! + 1]!];
    for (let k = start; k < end; k++) {
      const e = targets[k]!;
      for (let l = offsets[e]!; l < offsets[e + 1]!; l++) {
        const b = place[targets[l]!]!;
        if (b === a) continue;
        count[b]!++;
        if (count[b] === 1) first[b] = place[e]!;
        else second[b] = place[e]!;
      }
    }
    for (let k = start; k < end; k++) {
      const e = targets[k]!;
      for (let l = offsets[e]!; l < offsets[e + 1]!; l++) {
        const b = place[targets[l]!]!;
        if (count[b] === 2) paths += 2 * (sharedBetween(affiliations.shared, first[b]!, second[b]!) - 2);
        count[b] = 0;
      }
    }
  }
  return paths;
}

/** Strength of the tie between two nodes, found by halving. */
function sharedBetween({ offsets, targets, strengths }: Network, i: number, j: number): number {
  let low = offsets[i]!;
  let high = offsets[i + 1]! - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (targets[middle]! < j) low = middle + 1;
    else high = middle;
  }
  return strengths[low]!;
}
