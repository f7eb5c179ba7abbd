/** Who decides which way up a picture stands. */
export interface PoseOptions {
  /** Index of the node drawn in the upper half; -1 for none. */
  readonly lead: number;
  /** Area of each node, empty where it has none: the centroid of the largest area is drawn to the right. */
  readonly areas: readonly string[];
}

const negligible = 1e-9;

/**
 * Turns and mirrors a picture (x and y interleaved, y up), so that equal networks look equal: centroid in the origin, longest extent horizontal, the lead
 * in the upper half, the largest area to the right. Where one of these decides nothing, the next largest area does, then the first node that can.
 */
export function pose(picture: Float64Array, { lead, areas }: PoseOptions): Float64Array {
  const level = levelled(centred(picture));
  const groups = bySize(areas);
  const candidates = [...groups, ...areas.map((_, i) => [i])];
  const flipX = sideOf(level, 0, candidates);
  const flipY = sideOf(level, 1, lead < 0 ? candidates : [[lead], ...candidates]);
  return level.map((value, k) => value * (k % 2 === 0 ? flipX : flipY));
}

function centred(picture: Float64Array): Float64Array {
  const count = picture.length / 2;
  const x = meanOf(picture, 0, count);
  const y = meanOf(picture, 1, count);
  return picture.map((value, k) => value - (k % 2 === 0 ? x : y));
}

function meanOf(picture: Float64Array, axis: number, count: number): number {
  let sum = 0;
  for (let k = axis; k < picture.length; k += 2) sum += picture[k]!;
  return sum / count;
}

/** Rotates by half angles taken from square roots alone, which are the same in every engine. */
function levelled(picture: Float64Array): Float64Array {
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let k = 0; k < picture.length; k += 2) {
    xx += picture[k]! * picture[k]!;
    yy += picture[k + 1]! * picture[k + 1]!;
    xy += picture[k]! * picture[k + 1]!;
  }
  const spread = Math.sqrt((xx - yy) * (xx - yy) + 4 * xy * xy);
  if (spread <= negligible * (xx + yy)) return picture;
  const twice = (xx - yy) / spread;
  const cos = Math.sqrt((1 + twice) / 2);
  const sin = Math.sqrt((1 - twice) / 2) * (xy < 0 ? -1 : 1);
  const turned = new Float64Array(picture.length);
  for (let k = 0; k < picture.length; k += 2) {
    turned[k] = cos * picture[k]! + sin * picture[k + 1]!;
    turned[k + 1] = cos * picture[k + 1]! - sin * picture[k]!;
  }
  return turned;
}

/** Members of each area, largest first, equal ones by code. */
function bySize(areas: readonly string[]): readonly (readonly number[])[] {
  const members = new Map<string, number[]>();
  areas.forEach((area, i) => {
    if (area !== '') members.set(area, [...(members.get(area) ?? []), i]);
  });
  return [...members].toSorted(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1)).map(([, nodes]) => nodes);
}

/** -1 if the first group whose centroid is off the axis lies on the wrong side, else 1. */
function sideOf(picture: Float64Array, axis: number, groups: readonly (readonly number[])[]): 1 | -1 {
  for (const nodes of groups) {
    const centre = nodes.reduce((sum, i) => sum + picture[2 * i + axis]!, 0) / nodes.length;
    if (Math.abs(centre) >= negligible) return centre < 0 ? -1 : 1;
  }
  return 1;
}
