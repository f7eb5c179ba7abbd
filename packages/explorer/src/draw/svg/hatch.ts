import type { Shape } from '../../scene/scene.ts';
import { px } from './number.ts';
import { cornersOf } from './outline.ts';

/**
 * Path data of 45° strokes, `gap` px apart, inside a shape of radius r around the origin. Strokes are cut by arithmetic and not by a `<pattern>`,
 * so that a drawing needs no ids and two drawings in one page cannot disturb each other.
 */
export function hatch(shape: Shape, r: number, gap = 4): string {
  const reach = r * 2;
  const strokes: string[] = [];
  for (let offset = -Math.floor(reach / gap) * gap; offset <= reach; offset += gap) {
    const cut = shape === 'circle' ? chordOf(r, offset) : crossingsOf(cornersOf(shape, r), offset);
    if (cut !== null) strokes.push(`M${px(cut[0])} ${px(cut[0] + offset)}L${px(cut[1])} ${px(cut[1] + offset)}`);
  }
  return strokes.join('');
}

type Cut = readonly [fromX: number, toX: number] | null;

/** Where the line y = x + offset is inside the circle. */
function chordOf(r: number, offset: number): Cut {
  const inside = 2 * r * r - offset * offset;
  if (inside <= 0) return null;
  const half = Math.sqrt(inside) / 2;
  return [-offset / 2 - half, -offset / 2 + half];
}

/** Where the line y = x + offset is inside a convex shape. */
function crossingsOf(corners: readonly (readonly [number, number])[], offset: number): Cut {
  const crossings: number[] = [];
  corners.forEach(([x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length]!;
    const here = y - x - offset;
    const there = nextY - nextX - offset;
    if (here < 0 !== there < 0) crossings.push(x + ((nextX - x) * here) / (here - there));
  });
  const [a, b] = crossings;
  return a === undefined || b === undefined ? null : [Math.min(a, b), Math.max(a, b)];
}
