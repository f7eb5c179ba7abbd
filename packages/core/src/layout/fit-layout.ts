import { overlapsIn, spread } from './overlap.ts';
import type { StoredLayout } from './stable-layout.ts';

/** The box a layout is drawn in, CSS px. */
export interface FitOptions {
  readonly width: number;
  readonly height: number;
  /** Radius of the circle around a node's glyph at its largest in any state. */
  readonly radiusOf: (id: string) => number;
  /** Room kept free along the edges. Default 24. */
  readonly margin?: number;
}

/** A layout in a box. Coordinates interleave x and y, CSS px from the top left corner, y down, two decimals. */
export interface FittedLayout {
  readonly ids: readonly string[];
  /** All nodes at once, free of overlaps among themselves. */
  readonly anchor: Float64Array;
  /** Per state, aligned with `ids`; NaN where absent. */
  readonly positions: readonly Float64Array[];
  /** What radii must be multiplied by, but not below 4 px, so that glyphs do not overlap; 1 unless the box is crowded. */
  readonly shrink: number;
  /** Pairs of glyphs that still overlap, in all states together; above 0 only where even the smallest glyphs do not fit. */
  readonly overlaps: number;
}

const smallestRadius = 4;
/** A single tie does not stretch across the whole box. */
const longestTie = 240;
/** How much longer than the other one side of a layout may be drawn, where the box has room for it. */
const mostStretch = 1.6;

/** Puts a layout into a box: one scale for all states, then glyphs pushed apart, then made smaller if the box is too small for them. */
export function fitLayout(layout: StoredLayout, options: FitOptions): FittedLayout {
  const { width, height, radiusOf, margin = 24 } = options;
  const { ids, rests } = layout;
  const full = Float64Array.from(ids, radiusOf);
  const together = new Int32Array(ids.length);
  const isFixed = rests.every((stretch) => stretch.every((first) => first <= 0));
  const place = placement(layout, { width, height, margin: Math.max(margin, ...full.map((radius) => radius + 4)) });

  for (let shrink = 1; ; shrink *= 0.9) {
    const radii = full.map((radius) => Math.min(radius, Math.max(radius * shrink, smallestRadius)));
    const anchor = place(layout.anchor);
    const isAnchorClear = spread({ pictures: [anchor], rests: [together], radii, width, height });
    const positions = isFixed
      ? layout.positions.map((picture) => picture.map((value, k) => (Number.isNaN(value) ? NaN : anchor[k]!)))
      : layout.positions.map(place);
    const isClear = isFixed || spread({ pictures: positions, rests, radii, width, height });
    const isSmallest = radii.every((radius, i) => radius <= Math.min(full[i]!, smallestRadius));
    if ((!isAnchorClear || !isClear) && !isSmallest) continue;
    const rounded = positions.map((picture) => picture.map(round2));
    const overlaps = rounded.reduce((sum, picture) => sum + overlapsIn(picture, radii), 0);
    return { ids, anchor: anchor.map(round2), positions: rounded, shrink, overlaps };
  }
}

/** A function from the layout's coordinates to those of the box. */
function placement(
  { anchor, positions }: StoredLayout,
  { width, height, margin }: { readonly width: number; readonly height: number; readonly margin: number },
): (picture: Float64Array) => Float64Array {
  const low = [Infinity, Infinity];
  const high = [-Infinity, -Infinity];
  for (const picture of [anchor, ...positions]) {
    picture.forEach((value, k) => {
      if (value < low[k % 2]!) low[k % 2] = value;
      if (value > high[k % 2]!) high[k % 2] = value;
    });
  }
  if (anchor.length === 0) return (picture) => picture.slice();
  const across = Math.max(width - 2 * margin, 0) / (high[0]! - low[0]!);
  const down = Math.max(height - 2 * margin, 0) / (high[1]! - low[1]!);
  const least = Math.min(across, down, longestTie);
  const [scaleX, scaleY] = [across, down].map((side) => Math.min(side, least * mostStretch, longestTie)) as [number, number];
  const centre = [(low[0]! + high[0]!) / 2, (low[1]! + high[1]!) / 2];
  return (picture) =>
    picture.map((value, k) => (k % 2 === 0 ? width / 2 + (value - centre[0]!) * scaleX : height / 2 - (value - centre[1]!) * scaleY));
}

function round2(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
