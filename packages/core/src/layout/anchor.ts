import { startCount, startFrom } from './starts.ts';

const sweeps = 150;
const settled = 1e-4;

/**
 * The picture whose distances come closest to those asked for, by stress with weights d⁻² (Gansner, Koren & North 2004, one node at a time): the best
 * from eight starts, the earlier of equals. Distances row-major and positive off the diagonal; the result interleaves x and y. O(n²) a sweep.
 */
export function anchorOf(distances: Float64Array, count: number): Float64Array {
  let best: Float64Array = new Float64Array(2 * count);
  if (count < 2) return best;
  let lowest = Infinity;
  for (let k = 0; k < startCount; k++) {
    const picture = startFrom(k, distances, count);
    settle(picture, distances, count);
    const misfit = misfitOf(picture, distances, count);
    if (misfit >= lowest * (1 - 1e-9)) continue;
    lowest = misfit;
    best = picture;
  }
  return best;
}

function settle(picture: Float64Array, distances: Float64Array, count: number): void {
  for (let sweep = 0, move = Infinity; sweep < sweeps && move >= settled; sweep++) {
    move = 0;
    for (let i = 0; i < count; i++) move += place(i, picture, distances, count) / count;
  }
}

/** Moves one node to where its distances pull it; says how far. */
function place(i: number, picture: Float64Array, distances: Float64Array, count: number): number {
  const x = picture[2 * i]!;
  const y = picture[2 * i + 1]!;
  let sumX = 0;
  let sumY = 0;
  let pull = 0;
  for (let j = 0; j < count; j++) {
    if (j === i) continue;
    const inverse = 1 / distances[i * count + j]!;
    const dx = x - picture[2 * j]!;
    const dy = y - picture[2 * j + 1]!;
    const length = Math.sqrt(dx * dx + dy * dy) || 1e-9;
    const near = inverse * inverse;
    sumX += near * picture[2 * j]! + (inverse * dx) / length;
    sumY += near * picture[2 * j + 1]! + (inverse * dy) / length;
    pull += near;
  }
  picture[2 * i] = sumX / pull;
  picture[2 * i + 1] = sumY / pull;
  const dx = sumX / pull - x;
  const dy = sumY / pull - y;
  return Math.sqrt(dx * dx + dy * dy);
}

function misfitOf(picture: Float64Array, distances: Float64Array, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const dx = picture[2 * i]! - picture[2 * j]!;
      const dy = picture[2 * i + 1]! - picture[2 * j + 1]!;
      const ratio = Math.sqrt(dx * dx + dy * dy) / distances[i * count + j]! - 1;
      sum += ratio * ratio;
    }
  }
  return sum;
}
