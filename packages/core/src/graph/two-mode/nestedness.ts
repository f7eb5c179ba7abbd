import type { Network } from '../../model/network.ts';
import { memoised } from '../engine/memo.ts';
import { crossDegrees } from './across.ts';
import { type Side, sides } from './sides.ts';

/**
 * NODF of Almeida-Neto et al., 0 to 100: over all pairs of institutions and all pairs of affiliations, what the one with fewer shares with
 * the one with more, as a share of what it has; 0 for a pair with equally many. NaN where neither mode makes a pair. O(sum of squared degrees).
 */
export const nestedness = memoised((network: Network): number => {
  const { institutions, affiliations } = sides(network);
  const pairs = pairsOf(institutions) + pairsOf(affiliations);
  return (100 * (nested(network, institutions) + nested(network, affiliations))) / pairs;
});

/** Mean number of checkerboards of a pair of institutions: one affiliation each has and the other has not. NaN where there is no pair. */
export const checkerboards = memoised((network: Network): number => {
  const { institutions } = sides(network);
  // Pairs that share nothing would be (a - 0)(b - 0): all products first, then the difference for those that do.
  const degrees = Array.from(institutions.members, (i) => crossDegrees(network)[i]!);
  const total = degrees.reduce((sum, degree) => sum + degree, 0);
  const squares = degrees.reduce((sum, degree) => sum + degree * degree, 0);
  let units = (total * total - squares) / 2;
  eachPair(institutions.shared, (i, j, both) => {
    units -= both * (degrees[i]! + degrees[j]! - both);
  });
  return units / pairsOf(institutions);
});

function nested(network: Network, { members, shared }: Side): number {
  const degrees = crossDegrees(network);
  let sum = 0;
  eachPair(shared, (i, j, both) => {
    const a = degrees[members[i]!]!;
    const b = degrees[members[j]!]!;
    if (a !== b) sum += both / Math.min(a, b);
  });
  return sum;
}

function eachPair({ nodes, offsets, targets, strengths }: Network, visit: (i: number, j: number, both: number) => void): void {
  for (let i = 0; i < nodes.length; i++) {
    for (let k = offsets[i + 1]! - 1; k >= offsets[i]! && targets[k]! > i; k--) visit(i, targets[k]!, strengths[k]!);
  }
}

function pairsOf({ members }: Side): number {
  return (members.length * (members.length - 1)) / 2;
}
