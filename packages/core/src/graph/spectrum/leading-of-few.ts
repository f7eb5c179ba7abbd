import type { Network } from '../../model/network.ts';
import { type Components, components } from '../components.ts';
import { mostBits } from '../engine/bit-rows.ts';
import { bytes, floats } from '../engine/cut-arrays.ts';
import { fewestFirst } from './fewest-first.ts';
import { rootOfFew } from './few-root.ts';
import { equalRoots, lacks, type Leading } from './lacks.ts';

// Scratch of one network.
const order = new Int32Array(mostBits);
const members = new Int32Array(mostBits);
const entries = new Float64Array(mostBits);
const bounds = new Float64Array(mostBits);
const roots = new Float64Array(mostBits);

/** As `leading` for at most 64 nodes without direction, where no component leads to another; `byComponent`: as `leadingOfComponents`. */
export function leadingOfFew(network: Network, byComponent: boolean): Leading {
  const parts = components(network);
  const count = network.nodes.length;
  const found = { vector: floats(count), missing: bytes(count), root: 0 };
  fewestFirst(network, order);
  let start = boundParts(network, parts);
  const { length } = parts.sizes;
  let best = 0;
  // From the part with the largest bound on, round to those before it.
  for (let p = 0; p < length; p++, start = start + 1 < length ? start + 1 : 0) {
    const isIn = bounds[start]! > 0 && (byComponent || bounds[start]! >= best * (1 - equalRoots));
    roots[start] = isIn ? solve(network, parts, start, found.vector) : 0;
    best = Math.max(best, roots[start]!);
  }
  found.root = best;
  if (byComponent) keepAll(parts, found);
  else keepOne(parts, best, found);
  return found;
}

/** The largest sum of a row in each component, which its root cannot exceed; gives the first component of those with the largest. */
function boundParts({ nodes, offsets, strengths }: Network, { of, sizes }: Components): number {
  bounds.fill(0, 0, sizes.length);
  let largest = 0;
  for (let i = 0; i < nodes.length; i++) {
    const part = of[i]!;
    let sum = 0;
    for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) sum += strengths[k]!;
    if (sum > bounds[part]!) bounds[part] = sum;
    if (bounds[part]! > bounds[largest]!) largest = part;
  }
  return largest;
}

/** The root of a component; its entries are written into the vector. */
function solve(network: Network, { of, sizes }: Components, part: number, vector: Float64Array): number {
  const size = sizes[part]!;
  for (let at = 0, next = 0; next < size; at++) if (of[order[at]!] === part) members[next++] = order[at]!;
  const root = rootOfFew(network, members, size, entries);
  for (let i = 0; i < size; i++) vector[members[i]!] = entries[i]!;
  return root;
}

/** Every component has its own, but those without ties. */
function keepAll({ of }: Components, { vector, missing }: Leading): void {
  for (let i = 0; i < of.length; i++) if (roots[of[i]!] === 0) lack(vector, missing, i, lacks.root);
}

/** The one component with the largest root; nobody has a value if there is none, or another has the same root. */
function keepOne({ of, sizes }: Components, best: number, { vector, missing }: Leading): void {
  let leader = 0;
  let leaders = 0;
  for (let part = 0; part < sizes.length; part++) {
    if (best - roots[part]! > equalRoots * (best + roots[part]!)) continue;
    leader = part;
    leaders++;
  }
  for (let i = 0; i < of.length; i++) {
    if (best === 0) lack(vector, missing, i, lacks.root);
    else if (leaders > 1) lack(vector, missing, i, lacks.one);
    else if (of[i] !== leader) vector[i] = 0;
  }
}

function lack(vector: Float64Array, missing: Uint8Array, i: number, why: number): void {
  vector[i] = NaN;
  missing[i] = why;
}
