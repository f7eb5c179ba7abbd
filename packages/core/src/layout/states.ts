import type { Sequence, SequenceState } from './sequence.ts';

/** How much the states hold on to the anchor and to each other. */
export interface Holds {
  /** Pull of every node towards its place in the anchor. */
  readonly anchor: number;
  /** Pull towards its own place in the neighbouring states, of a node whose ties changed. */
  readonly changed: number;
  /** The same, of a node whose ties did not change. */
  readonly unchanged: number;
}

const rounds = 80;
const settled = 5e-4;

/**
 * One picture per state, x and y interleaved, NaN where a node is absent: each as true to its own distances as it can be while the nodes whose ties did not
 * change stay where they were. Solved together, forward and backward in time by turns. `steps` are row-major distances per state. O(states × n²) a round.
 */
export function solveStates(sequence: Sequence, steps: readonly Uint16Array[], anchor: Float64Array, holds: Holds): Float64Array[] {
  const pictures = sequence.states.map(({ present }) => masked(anchor, present));
  const last = pictures.length - 1;
  for (let round = 0, move = Infinity; round < rounds && move >= settled; round++) {
    move = 0;
    for (let k = 0; k <= last; k++) {
      const t = round % 2 === 0 ? k : last - k;
      move += sweep(t, sequence.states, steps, pictures, anchor, holds) / pictures.length;
    }
  }
  return pictures;
}

/** States one after the other, each started from the one before and held by nothing: the least stable, most faithful end of the scale. */
export function chainStates(sequence: Sequence, steps: readonly Uint16Array[], anchor: Float64Array): Float64Array[] {
  const pictures: Float64Array[] = [];
  const place = anchor.slice();
  sequence.states.forEach((state, t) => {
    const picture = masked(place, state.present);
    const alone = { anchor: 0, changed: 0, unchanged: 0 };
    for (let round = 0, move = Infinity; round < rounds && move >= settled; round++) {
      move = sweep(0, [state], [steps[t]!], [picture], anchor, alone);
    }
    pictures.push(picture);
    for (const i of state.present) place.set(picture.subarray(2 * i, 2 * i + 2), 2 * i);
  });
  return pictures;
}

/** A picture with the nodes named, NaN for the others. */
export function masked(picture: Float64Array, present: Int32Array): Float64Array {
  const result = new Float64Array(picture.length).fill(NaN);
  for (const i of present) result.set(picture.subarray(2 * i, 2 * i + 2), 2 * i);
  return result;
}

/** Moves every node of state t once, in id order; gives the mean move. */
function sweep(
  t: number,
  states: readonly SequenceState[],
  steps: readonly Uint16Array[],
  pictures: readonly Float64Array[],
  anchor: Float64Array,
  holds: Holds,
): number {
  const picture = pictures[t]!;
  const { present } = states[t]!;
  const matrix = steps[t]!;
  const count = anchor.length / 2;
  let moved = 0;
  for (let a = 0; a < present.length; a++) {
    const i = present[a]!;
    const row = i * count;
    const x = picture[2 * i]!;
    const y = picture[2 * i + 1]!;
    let sumX = 0;
    let sumY = 0;
    let pull = 0;
    for (let b = 0; b < present.length; b++) {
      if (b === a) continue;
      const j = present[b]!;
      const inverse = 1 / matrix[row + j]!;
      const near = inverse * inverse;
      const dx = x - picture[2 * j]!;
      const dy = y - picture[2 * j + 1]!;
      const length = Math.sqrt(dx * dx + dy * dy) || 1e-9;
      sumX += near * picture[2 * j]! + (inverse * dx) / length;
      sumY += near * picture[2 * j + 1]! + (inverse * dy) / length;
      pull += near;
    }
    const own = pull || 1;
    const before = linkOf(i, t - 1, t, states, pictures, holds);
    const after = linkOf(i, t + 1, t + 1, states, pictures, holds);
    const total = pull + own * (holds.anchor + before + after);
    if (total === 0) continue;
    sumX += own * holds.anchor * anchor[2 * i]!;
    sumY += own * holds.anchor * anchor[2 * i + 1]!;
    if (before > 0) {
      sumX += own * before * pictures[t - 1]![2 * i]!;
      sumY += own * before * pictures[t - 1]![2 * i + 1]!;
    }
    if (after > 0) {
      sumX += own * after * pictures[t + 1]![2 * i]!;
      sumY += own * after * pictures[t + 1]![2 * i + 1]!;
    }
    picture[2 * i] = sumX / total;
    picture[2 * i + 1] = sumY / total;
    const dx = sumX / total - x;
    const dy = sumY / total - y;
    moved += Math.sqrt(dx * dx + dy * dy);
  }
  return present.length === 0 ? 0 : moved / present.length;
}

/** How strongly node i is held to its place in `neighbour`; `step` is the later of the two states. 0 where it is absent there. */
function linkOf(
  i: number,
  neighbour: number,
  step: number,
  states: readonly SequenceState[],
  pictures: readonly Float64Array[],
  holds: Holds,
): number {
  const other = pictures[neighbour];
  if (other === undefined || Number.isNaN(other[2 * i]!)) return 0;
  return states[step]!.changed[i] === 1 ? holds.changed : holds.unchanged;
}
