import type { Part } from './part.ts';
import type { Root } from './root.ts';

/** Sweeps after which a part counts as not settling. */
const mostSweeps = 10_000;

/** How far from its end the iteration may stop. */
const tolerance = 1e-12;

/** Nodes and arcs visited between two pauses. */
const visits = 2 ** 22;

/**
 * The root by iteration on A + c, c being half the mean row sum: without c it would swing for ever in a network of two sides. Stops when the
 * change of a sweep, and all that are to follow at the rate at which changes fall, are below 1e-12 of the largest entry; null if they are not
 * after 10,000 sweeps. O(sweeps · (n + m)).
 *
 * Order of floating-point operations: rows ascending, within a row `targets`.
 */
export function* sweptRoot({ members, offsets, targets, strengths }: Part): Generator<void, Root | null> {
  const size = members.length;
  let vector = new Float64Array(size).fill(1);
  let image = new Float64Array(size);
  const shift = mean(strengths, size) / 2;
  const inOne = Math.max(1, Math.floor(visits / (size + targets.length)));
  let before = NaN;
  for (let sweep = 1; sweep <= mostSweeps; sweep++) {
    const most = multiply(offsets, targets, strengths, shift, vector, image);
    let change = 0;
    for (let i = 0; i < size; i++) {
      const next = image[i]! / most;
      image[i] = next;
      const moved = Math.abs(next - vector[i]!);
      if (moved > change) change = moved;
    }
    [vector, image] = [image, vector];
    const rate = change / before;
    if (change === 0 || (sweep > 1 && rate < 1 && (change * rate) / (1 - rate) <= tolerance)) return { value: most - shift, vector };
    before = change;
    if (sweep % inOne === 0) yield;
  }
  return null;
}

/** Writes (A + c) x and gives its largest entry. */
function multiply(
  offsets: Int32Array,
  targets: Int32Array,
  strengths: Float64Array,
  shift: number,
  vector: Float64Array,
  image: Float64Array,
): number {
  let most = 0;
  for (let i = 0; i < vector.length; i++) {
    let sum = shift * vector[i]!;
    for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) sum += strengths[k]! * vector[targets[k]!]!;
    image[i] = sum;
    if (sum > most) most = sum;
  }
  return most;
}

function mean(strengths: Float64Array, size: number): number {
  let sum = 0;
  for (let k = 0; k < strengths.length; k++) sum += strengths[k]!;
  return sum / size;
}
