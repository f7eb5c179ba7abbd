import type { Shape } from '../../scene/scene.ts';
import { cornersOf } from '../svg/outline.ts';

/** A regular shape as the shader knows it, for radius 1. */
export interface ShapeForm {
  /** Number of sides, 0 for a circle. */
  readonly sides: number;
  /** Distance from the centre to a side. */
  readonly apothem: number;
  /** Direction of the first side's middle, radians, y down. */
  readonly turn: number;
  /** Distance from the centre to a corner. */
  readonly reach: number;
}

/** The form of a shape, taken from the corners the SVG draws. */
export function shapeOf(shape: Shape): ShapeForm {
  const corners = cornersOf(shape, 1);
  const [first, second] = corners;
  if (first === undefined || second === undefined) return { sides: 0, apothem: 1, turn: 0, reach: 1 };
  const x = (first[0] + second[0]) / 2;
  const y = (first[1] + second[1]) / 2;
  return { sides: corners.length, apothem: Math.hypot(x, y), turn: Math.atan2(y, x), reach: Math.hypot(...first) };
}
