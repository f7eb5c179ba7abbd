import type { Dataset } from './dataset.ts';
import { oncePerDataset } from './memo.ts';

/** A point of a scale. */
export interface ScalePoint {
  readonly code: string;
  /** How high it stands, by its `value`, or by its `order` where no point of the scale has a value; NaN for a point beside the scale, as "do not know". */
  readonly level: number;
}

/**
 * Points of a scale from the lowest up, those without a level last: the data set's own, or else those of a scale that comes with the model;
 * null if nobody says what they are.
 */
export function scaleOf(dataset: Dataset, scale: string): readonly ScalePoint[] | null {
  return ownScales(dataset).get(scale) ?? shipped.get(scale) ?? null;
}

/** Frey et al. 2006 from none to collaboration; PARTNER from awareness to integration, and its items of trust and value. */
const shipped: ReadonlyMap<string, readonly ScalePoint[]> = new Map([
  ['frey', numbered(0, 5)],
  ['partner', numbered(1, 4)],
  ['partner-trust', numbered(1, 4)],
  ['partner-value', numbered(1, 4)],
]);

function numbered(from: number, to: number): ScalePoint[] {
  return Array.from({ length: to - from + 1 }, (_, k) => ({ code: String(from + k), level: from + k }));
}

const ownScales = oncePerDataset(({ scales }) => {
  const rows = new Map<string, { code: string; order: number; value: number }[]>();
  for (const { scale, code, order, value } of scales) {
    const known = rows.get(scale);
    if (known === undefined) rows.set(scale, [{ code, order, value }]);
    else known.push({ code, order, value });
  }
  return new Map([...rows].map(([scale, points]) => [scale, levelled(points)]));
});

function levelled(rows: readonly { readonly code: string; readonly order: number; readonly value: number }[]): ScalePoint[] {
  const isValued = rows.some(({ value }) => !Number.isNaN(value));
  const points = rows.map(({ code, order, value }) => ({ code, level: isValued ? value : order }));
  const height = ({ level }: ScalePoint) => (Number.isNaN(level) ? Infinity : level);
  return points.toSorted((a, b) => height(a) - height(b) || (a.code < b.code ? -1 : 1));
}
