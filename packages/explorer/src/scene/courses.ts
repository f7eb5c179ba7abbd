import { controlOf, type Point } from './arc.ts';
import type { SceneLink, SceneNode } from './scene.ts';

/** A rectangle in CSS px. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The way a link takes across the drawing, as straight pieces. */
export type Course = readonly Point[];

/** Pieces that an arc is seen as: enough to be within 2 px of it at the size of a drawing. */
const pieces = 8;

/** Ways of all links between nodes that are drawn. */
export function coursesOf(links: readonly SceneLink[], nodes: readonly SceneNode[]): readonly Course[] {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  return links.flatMap(({ from, to, shape }) => {
    const [start, end] = [nodeOf.get(from), nodeOf.get(to)];
    if (start === undefined || end === undefined) return [];
    return [shape === 'line' ? [start, end] : curve(start, end)];
  });
}

/** How many of the courses run through an area. */
export function crossings(area: Area, courses: readonly Course[]): number {
  return courses.filter((course) => course.some((point, i) => i > 0 && meets(course[i - 1]!, point, area))).length;
}

function curve(start: Point, end: Point): Course {
  const control = controlOf(start, end);
  return Array.from({ length: pieces + 1 }, (_, i) => {
    const t = i / pieces;
    const at = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
    return { x: at(start.x, control.x, end.x), y: at(start.y, control.y, end.y) };
  });
}

/** Whether a straight piece enters an area: what the four sides leave of it is not empty (Liang & Barsky 1984). */
function meets(a: Point, b: Point, { left, top, right, bottom }: Area): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  let [enter, leave] = [0, 1];
  for (const [towards, room] of [
    [-dx, a.x - left],
    [dx, right - a.x],
    [-dy, a.y - top],
    [dy, bottom - a.y],
  ] as const) {
    if (towards === 0 && room < 0) return false;
    if (towards < 0) enter = Math.max(enter, room / towards);
    if (towards > 0) leave = Math.min(leave, room / towards);
  }
  return enter < leave;
}
