import type { Network } from '../../model/network.ts';
import { floats } from '../engine/cut-arrays.ts';
import { memoised } from '../engine/memo.ts';
import { isUnit } from '../variants/unit.ts';
import { type Sliced, sliced, type Steps, type Work } from '../engine/work.ts';
import { solvePositive } from './general.ts';
import { byGradients } from './pagerank-by-gradients.ts';
import { pagerankOfFew } from './pagerank-of-few.ts';

/** The largest network that is solved directly. */
const mostDirect = 64;

/** Nodes and arcs visited in one slice. */
const visits = 2 ** 22;

/**
 * The share of time a walker spends at each node who follows ties in proportion to their strength with probability `damping`, less than 1,
 * and else, or where no tie leads on, goes to any node; the shares add up to 1. Solved directly up to 64 nodes, O(n³); above by conjugate
 * gradients, or where arcs have direction by sweeps until one moves no more than 1e-14 in all, O(sweeps · (n + m)).
 *
 * Order of floating-point operations: up to 64 nodes as in `pagerankOfFew`, or `solvePositive` where arcs have direction; above as in
 * `byGradients`, or rows ascending, within a row `inTargets`; the shares are added up ascending and divided by their sum.
 */
export function pagerank(network: Network, damping: number): Float64Array {
  return damped(network, damping)(network);
}

/** The slices of `pagerank`. */
export function pagerankSteps(network: Network, damping: number): Steps {
  return damped(network, damping).steps(network);
}

function damped(network: Network, damping: number): Sliced<Float64Array> {
  const known = byDamping(network).get(damping);
  if (known !== undefined) return known;
  const made = sliced((given) => {
    if (given.nodes.length <= mostDirect) return inOne(() => direct(given, damping));
    return given.directed ? swept(given, damping) : searched(given, damping);
  });
  byDamping(network).set(damping, made);
  return made;
}

const byDamping = memoised<Map<number, Sliced<Float64Array>>>(() => new Map());

function inOne(make: () => Float64Array): Work<Float64Array> {
  return { slices: 1, run: () => {}, result: make };
}

/** Solves (D − αA') z = 1, where D holds the strengths going out, for z = x / D; who leads nowhere gets 1 and its own x. */
function direct(network: Network, damping: number): Float64Array {
  const { directed, offsets, targets, strengths } = network;
  const size = network.nodes.length;
  const out = leaving(network);
  if (!directed) return addedToOne(pagerankOfFew(network, damping, out));
  const matrix = new Float64Array(size * size);
  const shares = new Float64Array(size).fill(1);
  for (let j = 0; j < size; j++) {
    matrix[j * size + j] = out[j] === 0 ? 1 : out[j]!;
    for (let k = offsets[j]!, end = offsets[j + 1]!; k < end; k++) matrix[targets[k]! * size + j] = -damping * strengths[k]!;
  }
  solvePositive(matrix, size, shares, 0);
  for (let i = 0; i < size; i++) if (out[i]! > 0) shares[i]! *= out[i]!;
  return addedToOne(shares);
}

/** As `direct`, for an undirected network of any size. */
function searched(network: Network, damping: number): Work<Float64Array> {
  const search = byGradients(network, damping);
  return { ...search, result: () => addedToOne(search.result()) };
}

function swept(network: Network, damping: number): Work<Float64Array> {
  const size = network.nodes.length;
  const out = leaving(network);
  const shares = new Float64Array(size).fill(1 / size);
  const handed = new Float64Array(size);
  const most = damping === 0 ? 1 : Math.ceil(Math.log(1e-17) / Math.log(damping));
  const inSlice = Math.max(1, Math.floor(visits / (size + network.targets.length)));
  const sweep = isUnit(network) ? sweepTies : sweepStrengths;
  let left = most;
  return {
    slices: Math.ceil(most / inSlice),
    run: () => {
      for (let done = 0; done < inSlice && left > 0; done++) {
        let idle = 0;
        for (let j = 0; j < size; j++) {
          if (out[j] === 0) idle += shares[j]!;
          else handed[j] = (damping * shares[j]!) / out[j]!;
        }
        const moved = sweep(network, (1 - damping + damping * idle) / size, handed, shares);
        left = moved <= 1e-14 ? 0 : left - 1;
      }
    },
    result: () => addedToOne(shares),
  };
}

/** Gives everybody `base` and what comes in; gives how much moved in all. */
function sweepTies({ inOffsets, inTargets }: Network, base: number, handed: Float64Array, shares: Float64Array): number {
  let moved = 0;
  for (let i = 0; i < shares.length; i++) {
    let sum = base;
    for (let k = inOffsets[i]!, end = inOffsets[i + 1]!; k < end; k++) sum += handed[inTargets[k]!]!;
    moved += Math.abs(sum - shares[i]!);
    shares[i] = sum;
  }
  return moved;
}

/** As `sweepTies`, ties counting by their strength. */
function sweepStrengths(network: Network, base: number, handed: Float64Array, shares: Float64Array): number {
  const { inOffsets, inTargets, inStrengths } = network;
  let moved = 0;
  for (let i = 0; i < shares.length; i++) {
    let sum = base;
    for (let k = inOffsets[i]!, end = inOffsets[i + 1]!; k < end; k++) sum += inStrengths[k]! * handed[inTargets[k]!]!;
    moved += Math.abs(sum - shares[i]!);
    shares[i] = sum;
  }
  return moved;
}

/** Strength that leaves each node. */
function leaving({ nodes, offsets, strengths }: Network): Float64Array {
  const out = floats(nodes.length);
  for (let i = 0; i < out.length; i++) {
    let sum = 0;
    for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) sum += strengths[k]!;
    out[i] = sum;
  }
  return out;
}

function addedToOne(shares: Float64Array): Float64Array {
  let all = 0;
  for (let i = 0; i < shares.length; i++) all += shares[i]!;
  for (let i = 0; i < shares.length; i++) shares[i]! /= all;
  return shares;
}
