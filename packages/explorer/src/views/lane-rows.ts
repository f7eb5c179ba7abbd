import type { TimelineMark } from '../scene/scene.ts';

/** A mark with the row of its lane that it stands in, from 0. */
export interface PlacedMark {
  readonly mark: TimelineMark;
  readonly row: number;
}

/** Least width of a mark, so that a finger finds it, CSS px. */
export const markWidth = 24;

/** Spreads the marks of a lane over as few rows as keep them from covering each other on an axis of so many CSS px. */
export function laneRows(marks: readonly TimelineMark[], axis: number): readonly PlacedMark[] {
  const ends: number[] = [];
  return marks
    .toSorted((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1))
    .map((mark) => {
      const [left, right] = extent(mark, axis);
      const free = ends.findIndex((end) => end <= left);
      const row = free < 0 ? ends.length : free;
      ends[row] = right;
      return { mark, row };
    });
}

/** From where to where a mark reaches, CSS px: a bar begins at its start, a point stands in the middle of its target. */
function extent({ shape, start, end }: TimelineMark, axis: number): readonly [number, number] {
  if (shape === 'bar' || shape === 'hatch') return [start * axis, Math.max(end * axis, start * axis + markWidth)];
  return [start * axis - markWidth / 2, start * axis + markWidth / 2];
}
