/** A set of pictures to free of overlaps, in px. */
export interface Crowd {
  /** Per state, x and y interleaved, NaN where absent; changed in place. */
  readonly pictures: readonly Float64Array[];
  /** Per state and node, the stretch of states it moves in as one: an equal number, -1 where absent. */
  readonly rests: readonly Int32Array[];
  /** Radius of the circle around each glyph. */
  readonly radii: Float64Array;
  readonly width: number;
  readonly height: number;
}

const passes = 100;
/** Room between two glyphs. */
const gap = 4;
/** Less than this is not pushed for: pushes converge, they do not arrive. */
const tolerance = 0.05;

/**
 * Pushes glyphs apart until none is closer than 4 px to another, both by the same distance along their line, in all states in which they rest together.
 * Nobody is pushed over the edge of the box. States in order, pairs in id order; says whether it succeeded.
 */
export function spread(crowd: Crowd): boolean {
  for (let pass = 0; pass < passes; pass++) {
    let isClear = true;
    for (let t = 0; t < crowd.pictures.length; t++) {
      if (!spreadState(crowd, t)) isClear = false;
    }
    if (isClear) return true;
  }
  return false;
}

function spreadState(crowd: Crowd, t: number): boolean {
  const picture = crowd.pictures[t]!;
  const { radii } = crowd;
  let isClear = true;
  for (let i = 0; i < radii.length; i++) {
    if (Number.isNaN(picture[2 * i]!)) continue;
    for (let j = i + 1; j < radii.length; j++) {
      if (Number.isNaN(picture[2 * j]!)) continue;
      const dx = picture[2 * i]! - picture[2 * j]!;
      const dy = picture[2 * i + 1]! - picture[2 * j + 1]!;
      const distance = Math.sqrt(dx * dx + dy * dy);
      const missing = radii[i]! + radii[j]! + gap - distance;
      if (missing <= tolerance) continue;
      isClear = false;
      // The golden angle: coincident glyphs leave in directions that differ.
      const alongX = distance < 1e-9 ? Math.cos(2.399 * i) : dx / distance;
      const alongY = distance < 1e-9 ? Math.sin(2.399 * i) : dy / distance;
      push(crowd, t, i, (alongX * missing) / 2, (alongY * missing) / 2);
      push(crowd, t, j, (-alongX * missing) / 2, (-alongY * missing) / 2);
    }
  }
  return isClear;
}

function push({ pictures, rests, radii, width, height }: Crowd, t: number, i: number, dx: number, dy: number): void {
  const rest = rests[t]![i]!;
  const edge = radii[i]! + gap;
  for (let u = 0; u < pictures.length; u++) {
    if (rests[u]![i] !== rest) continue;
    const picture = pictures[u]!;
    picture[2 * i] = clamp(picture[2 * i]! + dx, edge, width - edge);
    picture[2 * i + 1] = clamp(picture[2 * i + 1]! + dy, edge, height - edge);
  }
}

function clamp(value: number, low: number, high: number): number {
  return low > high ? (low + high) / 2 : Math.min(Math.max(value, low), high);
}

/** Pairs of glyphs that overlap in a picture; touching is not overlapping. */
export function overlapsIn(picture: Float64Array, radii: Float64Array): number {
  let overlaps = 0;
  for (let i = 0; i < radii.length; i++) {
    for (let j = i + 1; j < radii.length; j++) {
      const dx = picture[2 * i]! - picture[2 * j]!;
      const dy = picture[2 * i + 1]! - picture[2 * j + 1]!;
      if (Math.sqrt(dx * dx + dy * dy) < radii[i]! + radii[j]!) overlaps++;
    }
  }
  return overlaps;
}
