import type { Shape } from '../../scene/scene.ts';
import { px } from './number.ts';

type Corner = readonly [x: number, y: number];

// Sizes that give each shape the area πr² of the circle, so that colour and shape never suggest importance.
const side = 1.772 / 2;
const halfDiagonal = 1.253;
const circumradius = 1.555;

const corners: Readonly<Record<Exclude<Shape, 'circle'>, readonly Corner[]>> = {
  square: [
    [-side, -side],
    [side, -side],
    [side, side],
    [-side, side],
  ],
  diamond: [
    [0, -halfDiagonal],
    [halfDiagonal, 0],
    [0, halfDiagonal],
    [-halfDiagonal, 0],
  ],
  triangle: [
    [0, -circumradius],
    [1.347, circumradius / 2],
    [-1.347, circumradius / 2],
  ],
  hexagon: [
    [1.1, 0],
    [0.55, 0.953],
    [-0.55, 0.953],
    [-1.1, 0],
    [-0.55, -0.953],
    [0.55, -0.953],
  ],
};

/** The corners of a shape of radius r around the origin, clockwise; a circle has none. */
export function cornersOf(shape: Shape, r: number): readonly Corner[] {
  return shape === 'circle' ? [] : corners[shape].map(([x, y]): Corner => [x * r, y * r]);
}

/** Path data of a closed shape of area πr² around the origin. */
export function outline(shape: Shape, r: number): string {
  if (shape === 'circle') return `M${px(-r)} 0a${px(r)} ${px(r)} 0 1 0 ${px(2 * r)} 0a${px(r)} ${px(r)} 0 1 0 ${px(-2 * r)} 0z`;
  return `M${cornersOf(shape, r)
    .map(([x, y]) => `${px(x)} ${px(y)}`)
    .join('L')}z`;
}
