/** A point in CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Bow of an arc, as a share of its length. */
export const bow = 0.16;

/** Control point of the quadratic curve that an arc follows between two points. */
export function controlOf(from: Point, to: Point): Point {
  return { x: (from.x + to.x) / 2 - (to.y - from.y) * bow, y: (from.y + to.y) / 2 + (to.x - from.x) * bow };
}
