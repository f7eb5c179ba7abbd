import type { Network } from '../../model/network.ts';
import { memoised } from '../engine/memo.ts';
import { type Sliced, sliced, type Steps } from '../engine/work.ts';
import { solveGeneral, solvePositive } from './general.ts';
import { leading } from './leading.ts';

/** β: a number, or half of one over the largest eigenvalue. */
export type Attenuation = number | 'auto';

/** The solution, or why there is none: no ties, a largest eigenvalue of 0 or not found, no inverse, or too large to be solved directly. */
export interface Powers {
  readonly values: Float64Array;
  readonly missing: 'nothing' | 'ties' | 'root' | 'end' | 'inverse' | 'size';
}

/** The largest network that is solved directly, where sweeps might not settle. */
const mostDirect = 3000;

/** Up to here it is solved directly anyway. */
const smallDirect = 200;

/** A pivot smaller than this is none, relative to the largest sum of a row. */
const noPivot = 1e-12;

/**
 * (I − βA)⁻¹ A 1, scaled so that the squares add up to the number of nodes (Bonacich 1987). Directly, O(n³), up to 200 nodes and up to 3,000
 * where β is not small; else by sweeps of at most 0.6 of the change before, O(m) each.
 */
export function powers(network: Network, beta: Attenuation): Powers {
  return attenuated(network, beta)(network);
}

/** The slices of `powers`. */
export function powersSteps(network: Network, beta: Attenuation): Steps[] {
  return beta === 'auto' ? [leading.steps(network), attenuated(network, beta).steps(network)] : [attenuated(network, beta).steps(network)];
}

function attenuated(network: Network, beta: Attenuation): Sliced<Powers> {
  const known = byBeta(network).get(beta);
  if (known !== undefined) return known;
  const made = sliced((given) => ({ slices: 1, run: () => {}, result: () => solved(given, beta) }));
  byBeta(network).set(beta, made);
  return made;
}

const byBeta = memoised<Map<Attenuation, Sliced<Powers>>>(() => new Map());

function solved(network: Network, attenuation: Attenuation): Powers {
  const size = network.nodes.length;
  const none = (missing: Powers['missing']): Powers => ({ values: new Float64Array(size).fill(NaN), missing });
  if (network.targets.length === 0) return none('ties');
  const root = attenuation === 'auto' ? leading(network).root : NaN;
  if (root === 0) return none('root');
  if (attenuation === 'auto' && Number.isNaN(root)) return none('end');
  const beta = attenuation === 'auto' ? 0.5 / root : attenuation;
  const values = multiply(network, new Float64Array(size).fill(1));
  const most = Math.abs(beta) * values.reduce((so, sum) => Math.max(so, sum), 0);
  if (size > smallDirect && (attenuation === 'auto' || most <= 0.6)) sweep(network, beta, values);
  else if (size > mostDirect) return none('size');
  else if (attenuation === 'auto') solvePositive(systemOf(network, beta), size, values, Number.EPSILON);
  else if (solveGeneral(systemOf(network, beta), size, values) <= noPivot * (1 + most)) return none('inverse');
  const squares = values.reduce((sum, value) => sum + value * value, 0);
  return squares > 0 ? { values: values.map((value) => value * Math.sqrt(size / squares)), missing: 'nothing' } : none('inverse');
}

function systemOf({ nodes, offsets, targets, strengths }: Network, beta: number): Float64Array {
  const size = nodes.length;
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    matrix[i * size + i] = 1;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) matrix[i * size + targets[k]!] = -beta * strengths[k]!;
  }
  return matrix;
}

/** Adds up powers of βA until they add nothing. */
function sweep(network: Network, beta: number, values: Float64Array): void {
  let term = values.slice();
  for (let most = Infinity, before = 0; most > before * 1e-17; ) {
    term = multiply(network, term).map((sum) => beta * sum);
    most = 0;
    before = 0;
    for (let i = 0; i < values.length; i++) {
      values[i]! += term[i]!;
      most = Math.max(most, Math.abs(term[i]!));
      before = Math.max(before, Math.abs(values[i]!));
    }
  }
}

function multiply({ offsets, targets, strengths }: Network, vector: Float64Array): Float64Array {
  const image = new Float64Array(vector.length);
  for (let i = 0; i < image.length; i++) {
    let sum = 0;
    for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) sum += strengths[k]! * vector[targets[k]!]!;
    image[i] = sum;
  }
  return image;
}
