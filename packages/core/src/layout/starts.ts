/** Number of pictures the anchor is sought from. */
export const startCount = 8;

/**
 * Picture number `k` to start from, x and y interleaved: 0 is classical scaling of the distances (row-major, `count` × `count`), the others are
 * circles that take the nodes in ever wider strides. Rounded to 6 decimals, since sine and cosine differ between engines in the last bits.
 */
export function startFrom(k: number, distances: Float64Array, count: number): Float64Array {
  return (k === 0 ? classicalScaling(distances, count) : circle(k, count)).map(round6);
}

function circle(k: number, count: number): Float64Array {
  const stride = strideOf(2 * k + 1, count);
  const start = new Float64Array(2 * count);
  for (let q = 0; q < count; q++) {
    const angle = (2 * Math.PI * ((q * stride) % count)) / count;
    start[2 * q] = 3 * Math.cos(angle) + 0.01 * q;
    start[2 * q + 1] = 3 * Math.sin(angle);
  }
  return start;
}

/** Smallest stride from `least` on that visits all `count` places of the circle. */
function strideOf(least: number, count: number): number {
  let stride = least;
  while (greatestDivisor(stride, count) > 1) stride++;
  return stride;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

/** Torgerson 1952: the two leading eigenvectors of the doubly centred squared distances, by power iteration. */
function classicalScaling(distances: Float64Array, count: number): Float64Array {
  const matrix = doublyCentred(distances, count);
  const start = new Float64Array(2 * count);
  let first: Float64Array | null = null;
  for (let v = 0; v < 2; v++) {
    const { vector, value } = leadingVector(matrix, count, v, first);
    first ??= vector;
    for (let i = 0; i < count; i++) start[2 * i + v] = vector[i]! * Math.sqrt(Math.abs(value)) + 1e-3 * Math.sin(7 * i + v);
  }
  return start;
}

function doublyCentred(distances: Float64Array, count: number): Float64Array {
  const rows = new Float64Array(count);
  let total = 0;
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) rows[i]! += distances[i * count + j]! ** 2 / count;
    total += rows[i]! / count;
  }
  return distances.map((d, k) => -(d * d - rows[Math.trunc(k / count)]! - rows[k % count]! + total) / 2);
}

function leadingVector(
  matrix: Float64Array,
  count: number,
  v: number,
  other: Float64Array | null,
): { vector: Float64Array; value: number } {
  let vector = Float64Array.from({ length: count }, (_, i) => round6(Math.sin(1.7 * i * (v + 1) + v) + 0.1));
  let value = 0;
  for (let step = 0; step < 100; step++) {
    const next = new Float64Array(count);
    for (let i = 0; i < count; i++) {
      for (let j = 0; j < count; j++) next[i]! += matrix[i * count + j]! * vector[j]!;
    }
    if (other !== null) {
      const along = dot(next, other);
      for (let i = 0; i < count; i++) next[i]! -= along * other[i]!;
    }
    value = Math.sqrt(dot(next, next));
    if (value < 1e-12) return { vector: new Float64Array(count), value: 0 };
    vector = next.map((coordinate) => coordinate / value);
  }
  return { vector, value };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function round6(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
