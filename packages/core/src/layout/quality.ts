import { crossingsOf } from './crossings.ts';
import type { Sequence } from './sequence.ts';

/** How true and how calm the pictures are. Lengths are in median drawn tie lengths over all states. NaN where there is nothing to measure. */
export interface LayoutQuality {
  /** Mean over states of normalised stress, 0 if every drawn distance is proportional to its distance along ties. */
  readonly stress: number;
  /** Mean number of pairs of straight ties that cross. */
  readonly crossings: number;
  /** Mean displacement from one state to the next, of nodes present in both. */
  readonly move: number;
  /** 95th percentile of these displacements. */
  readonly p95: number;
  /** Share of them below 0.02. */
  readonly still: number;
  /** Mean displacement of nodes none of whose ties changed. */
  readonly unexplained: number;
  /** Mean overlap of successive sets of ties; below 0.6 the network changes too fast for one stable picture. */
  readonly jaccard: number;
}

/** Measures pictures of a sequence (x and y interleaved, NaN where absent). `steps` are row-major distances per state. O(states × (n² + m²)). */
export function qualityOf(sequence: Sequence, steps: readonly Uint16Array[], pictures: readonly Float64Array[]): LayoutQuality {
  const unit = medianTie(sequence, pictures);
  const moves = movesOf(sequence, pictures).map(({ distance, explained }) => ({ distance: distance / unit, explained }));
  const distances = moves.map(({ distance }) => distance).toSorted((a, b) => a - b);
  const stresses = pictures
    .map((picture, t) => stressOf(picture, sequence.states[t]!.present, steps[t]!))
    .filter((stress) => !Number.isNaN(stress));
  return {
    stress: mean(stresses),
    crossings: mean(pictures.map((picture, t) => crossingsOf(picture, sequence.states[t]!.ties))),
    move: mean(distances),
    p95: distances[Math.ceil(0.95 * distances.length) - 1] ?? NaN,
    still: mean(distances.map((distance) => (distance < 0.02 ? 1 : 0))),
    unexplained: mean(moves.filter(({ explained }) => !explained).map(({ distance }) => distance)),
    jaccard: mean(overlapsOf(sequence)),
  };
}

/** Normalised stress of one picture at its best scale; NaN with fewer than two nodes. */
export function stressOf(picture: Float64Array, present: Int32Array, steps: Uint16Array): number {
  const count = picture.length / 2;
  let squares = 0;
  let ratios = 0;
  let pairs = 0;
  for (let a = 0; a < present.length; a++) {
    for (let b = a + 1; b < present.length; b++) {
      const i = present[a]!;
      const j = present[b]!;
      const ratio = lengthOf(picture, i, picture, j) / steps[i * count + j]!;
      squares += ratio * ratio;
      ratios += ratio;
      pairs++;
    }
  }
  if (pairs === 0) return NaN;
  return squares === 0 ? 1 : Math.max(0, 1 - (ratios * ratios) / (squares * pairs));
}

/** Shared ties ÷ all ties, of each state and the one before; 1 where neither has any. */
function overlapsOf({ states }: Sequence): number[] {
  const sets = states.map(({ ties }) => new Set(Array.from({ length: ties.length / 2 }, (_, k) => `${ties[2 * k]} ${ties[2 * k + 1]}`)));
  return sets.slice(1).map((after, t) => {
    const before = sets[t]!;
    const shared = [...after].filter((tie) => before.has(tie)).length;
    const all = before.size + after.size - shared;
    return all === 0 ? 1 : shared / all;
  });
}

function movesOf({ states }: Sequence, pictures: readonly Float64Array[]): { distance: number; explained: boolean }[] {
  return states.flatMap(({ present, changed }, t) => {
    const before = pictures[t - 1];
    if (before === undefined) return [];
    return [...present]
      .filter((i) => !Number.isNaN(before[2 * i]))
      .map((i) => ({ distance: lengthOf(before, i, pictures[t]!, i), explained: changed[i] === 1 }));
  });
}

/** 1 where no tie has a length, so that displacements stay in the picture's own unit. */
function medianTie({ states }: Sequence, pictures: readonly Float64Array[]): number {
  const lengths: number[] = [];
  states.forEach(({ ties }, t) => {
    const picture = pictures[t]!;
    for (let k = 0; k < ties.length; k += 2) lengths.push(lengthOf(picture, ties[k]!, picture, ties[k + 1]!));
  });
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] || 1;
}

function lengthOf(from: Float64Array, i: number, to: Float64Array, j: number): number {
  const dx = from[2 * i]! - to[2 * j]!;
  const dy = from[2 * i + 1]! - to[2 * j + 1]!;
  return Math.sqrt(dx * dx + dy * dy);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
