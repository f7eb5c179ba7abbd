/** Largest and usual radii for a width of the drawing, CSS px. */
export interface Sizes {
  readonly smallest: number;
  readonly largest: number;
  /** Radius where the metric is the same everywhere. */
  readonly usual: number;
  readonly hub: number;
  readonly smallHub: number;
}

const wide: Sizes = { smallest: 6, largest: 18, usual: 12, hub: 10, smallHub: 7 };
const medium: Sizes = { ...wide, largest: 14 };
const narrow: Sizes = { smallest: 7, largest: 7, usual: 7, hub: 7, smallHub: 7 };

/** Whether a drawing is as narrow as on a phone. */
export function isNarrow(width: number): boolean {
  return width < 600;
}

/** Radii by the width of the drawing: below 600 px all glyphs are alike. */
export function sizesFor(width: number): Sizes {
  if (isNarrow(width)) return narrow;
  return width < 960 ? medium : wide;
}

/** Radius of a value: area is linear from the least to the greatest value of all states; NaN (no reading) gives the smallest. */
export function radiusOf(value: number, range: readonly [least: number, greatest: number], sizes: Sizes): number {
  const [least, greatest] = range;
  if (Number.isNaN(value)) return sizes.smallest;
  if (!(greatest > least)) return sizes.usual;
  const share = (Math.min(Math.max(value, least), greatest) - least) / (greatest - least);
  return Math.sqrt(sizes.smallest ** 2 + share * (sizes.largest ** 2 - sizes.smallest ** 2));
}
