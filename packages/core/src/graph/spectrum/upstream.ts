import type { Network } from '../../model/network.ts';
import { solvePositive } from './general.ts';
import { type Part, partOf } from './part.ts';
import { mostDense } from './root.ts';

/** Sweeps after which it counts as not settling. */
const mostSweeps = 10_000;

/**
 * Writes the entries of those that lead to a part, whose own are written: x = A x / λ, their own roots being smaller. Directly where they are
 * at most 200, else by sweeps until no entry moves by more than 1e-14 of itself; gives whether that came about.
 */
export function* upstream(
  network: Network,
  members: Int32Array,
  root: number,
  vector: Float64Array,
  numbers: Int32Array,
): Generator<void, boolean> {
  const outside = whoLeadTo(network, members);
  if (outside.length === 0) return true;
  const given = new Float64Array(outside.length);
  for (let i = 0; i < outside.length; i++) given[i] = received(network, outside[i]!, vector);
  const part = partOf(network, outside, numbers);
  const settled = outside.length <= mostDense ? direct(part, root, given) : yield* swept(part, root, given);
  let most = 1;
  for (let i = 0; i < outside.length; i++) {
    vector[outside[i]!] = given[i]!;
    if (given[i]! > most) most = given[i]!;
  }
  for (let i = 0; i < outside.length; i++) vector[outside[i]!]! /= most;
  for (let i = 0; i < members.length; i++) vector[members[i]!]! /= most;
  return settled;
}

/** Ascending. */
function whoLeadTo({ nodes, inOffsets, inTargets }: Network, members: Int32Array): Int32Array {
  const seen = new Uint8Array(nodes.length);
  const queue = Array.from(members);
  for (const i of members) seen[i] = 1;
  for (const i of queue) {
    for (let k = inOffsets[i]!; k < inOffsets[i + 1]!; k++) {
      const j = inTargets[k]!;
      if (seen[j] === 0) queue.push(j);
      seen[j] = 1;
    }
  }
  return Int32Array.from(queue.slice(members.length)).sort();
}

/** What a node gets from the entries that are written. */
function received({ offsets, targets, strengths }: Network, i: number, vector: Float64Array): number {
  let sum = 0;
  for (let k = offsets[i]!; k < offsets[i + 1]!; k++) sum += strengths[k]! * vector[targets[k]!]!;
  return sum;
}

function direct({ members, offsets, targets, strengths }: Part, root: number, given: Float64Array): boolean {
  const size = members.length;
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    matrix[i * size + i] = root;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) matrix[i * size + targets[k]!] = -strengths[k]!;
  }
  solvePositive(matrix, size, given, root * Number.EPSILON);
  return true;
}

function* swept({ members, offsets, targets, strengths }: Part, root: number, given: Float64Array): Generator<void, boolean> {
  const size = members.length;
  const own = given.slice();
  given.fill(0);
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let moved = 0;
    for (let i = 0; i < size; i++) {
      let sum = own[i]!;
      for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) sum += strengths[k]! * given[targets[k]!]!;
      const next = sum / root;
      moved = Math.max(moved, Math.abs(next - given[i]!) / next);
      given[i] = next;
    }
    // Nobody is left without a value only when every path has been walked.
    if (moved <= 1e-14) return true;
    if (sweep % 8 === 7) yield;
  }
  return false;
}
