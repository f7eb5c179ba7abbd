import type { ShapeForm } from './shape-of.ts';

/** One regular shape, filled and outlined. */
export interface Sprite {
  readonly x: number;
  readonly y: number;
  /** Larger lies in front. */
  readonly depth: number;
  readonly form: ShapeForm;
  readonly r: number;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  /** Room between 45° strokes across the shape, px; 0 for none. */
  readonly hatch: number;
  readonly dash: readonly number[];
  readonly roundCaps: boolean;
  readonly alpha: number;
}
