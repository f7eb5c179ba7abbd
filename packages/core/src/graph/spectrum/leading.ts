import type { Network } from '../../model/network.ts';
import { type Components, components } from '../components.ts';
import { mostBits } from '../engine/bit-rows.ts';
import { type MemberLists, memberLists } from '../member-lists.ts';
import { strongComponents } from '../strong-components.ts';
import { sliced, type Work } from '../engine/work.ts';
import { equalRoots, lacks, type Leading } from './lacks.ts';
import { leadingOfFew } from './leading-of-few.ts';
import { partOf } from './part.ts';
import { type Root, mostDense, rootOf } from './root.ts';
import { upstream } from './upstream.ts';

/** Pauses of a computation at most; what is left is done at its end. */
const mostPauses = 256;

/**
 * The solution of λ x = A x for the largest λ without negative entries, row i of A holding the ties of node i along `targets`. A cycle of
 * arcs has a root of its own in each strong component; x is positive where the component of the largest root can be reached, else 0. Where
 * two have the same root and one leads to the other, it is the one that leads. O(n³) in parts of at most 200 nodes, above O(sweeps · m); up to 64
 * nodes without direction by `leadingOfFew`.
 */
export const leading = sliced((network) => begun(network, null));

/** As `leading`, but for each component, direction ignored, by itself. */
export const leadingOfComponents = sliced((network) => begun(network, components(network)));

function begun(network: Network, scopes: Components | null): Work<Leading> {
  if (!network.directed && network.nodes.length <= mostBits)
    return { slices: 1, run: () => undefined, result: () => leadingOfFew(network, scopes !== null) };
  const course = solved(network, scopes);
  let last: IteratorResult<void, Leading> = { done: false, value: undefined };
  return {
    slices: network.nodes.length <= mostDense ? 1 : mostPauses,
    run: () => {
      if (last.done !== true) last = course.next();
    },
    result: () => {
      while (last.done !== true) last = course.next();
      return last.value;
    },
  };
}

function* solved(network: Network, scopes: Components | null): Generator<void, Leading> {
  const count = network.nodes.length;
  const strong = strongComponents(network);
  const lists = memberLists(strong);
  const vector = new Float64Array(count);
  const missing = new Uint8Array(count);
  const numbers = new Int32Array(count).fill(-1);
  let largest = 0;
  for (const own of candidates(network, strong, lists, scopes)) {
    const top: Top[] = [];
    let best = 0;
    let lack: number = lacks.root;
    for (const { part, bound } of own.parts) {
      if (bound < best * (1 - equalRoots)) break;
      const members = lists.members.subarray(lists.offsets[part], lists.offsets[part + 1]);
      const root = yield* rootOf(partOf(network, members, numbers));
      if (root === null) {
        lack = lacks.end;
        best = NaN;
        break;
      }
      top.push({ members, root });
      if (root.value > best) best = root.value;
    }
    largest = Math.max(largest, best);
    if (lack !== lacks.end && top.length > 0)
      lack = yield* write(
        network,
        top.filter(({ root }) => best - root.value <= equalRoots * (best + root.value)),
        vector,
        numbers,
      );
    if (lack === lacks.nothing) continue;
    for (let i = 0; i < count; i++) {
      if (scopes !== null && scopes.of[i] !== own.scope) continue;
      vector[i] = NaN;
      missing[i] = lack;
    }
  }
  return { vector, missing, root: largest };
}

interface Top {
  readonly members: Int32Array;
  readonly root: Root;
}

/** Writes the vector of the one part that no other leads to; gives what is lacking. */
function* write(network: Network, top: readonly Top[], vector: Float64Array, numbers: Int32Array): Generator<void, number> {
  const leaders = network.directed ? top.filter((one) => !top.some((other) => other !== one && leadsTo(network, other, one))) : top;
  const [leader] = leaders;
  if (leader === undefined || leaders.length > 1) return lacks.one;
  const { members, root } = leader;
  for (let i = 0; i < members.length; i++) vector[members[i]!] = root.vector[i]!;
  if (!network.directed) return lacks.nothing;
  return (yield* upstream(network, members, root.value, vector, numbers)) ? lacks.nothing : lacks.end;
}

function leadsTo({ nodes, offsets, targets }: Network, from: Top, to: Top): boolean {
  const goal = to.members[0]!;
  const seen = new Uint8Array(nodes.length);
  const queue = [from.members[0]!];
  seen[queue[0]!] = 1;
  for (const i of queue) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const j = targets[k]!;
      if (j === goal) return true;
      if (seen[j] === 0) queue.push(j);
      seen[j] = 1;
    }
  }
  return false;
}

/** A part of at least two nodes and the largest sum of a row, which its root cannot exceed. */
interface Candidate {
  readonly part: number;
  readonly bound: number;
}

/** The parts of each scope, those with the largest bound first. */
function candidates(
  { nodes, offsets, strengths }: Network,
  strong: Components,
  lists: MemberLists,
  scopes: Components | null,
): { readonly scope: number; readonly parts: readonly Candidate[] }[] {
  const bounds = new Float64Array(strong.sizes.length);
  for (let i = 0; i < nodes.length; i++) {
    if (strong.sizes[strong.of[i]!]! < 2) continue;
    let sum = 0;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) sum += strengths[k]!;
    if (sum > bounds[strong.of[i]!]!) bounds[strong.of[i]!] = sum;
  }
  const found = Array.from({ length: scopes === null ? 1 : scopes.sizes.length }, (_, scope) => ({ scope, parts: [] as Candidate[] }));
  for (let part = 0; part < bounds.length; part++) {
    const scope = scopes === null ? 0 : scopes.of[lists.members[lists.offsets[part]!]!]!;
    if (bounds[part]! > 0) found[scope]!.parts.push({ part, bound: bounds[part]! });
  }
  for (const { parts } of found) parts.sort((a, b) => b.bound - a.bound || a.part - b.part);
  return found;
}
