import type { TimelineMark } from '../scene/scene.ts';

/** A mark with the row of its lane that it stands in, from 0, and where its name has room. */
export interface PlacedMark {
  readonly mark: TimelineMark;
  readonly row: number;
  readonly text: 'inside' | 'after' | 'before' | 'none';
}

/** Least width of a mark, so that a finger finds it, CSS px. */
export const markWidth = 24;

/** Mean advance of a letter of 12 px, CSS px; a generous one, since fonts differ. */
const letter = 7;

/** Room around a name in a bar, or between a bar and its name, CSS px. */
const space = 12;

/** Longest name written beside a bar, letters; a longer one is told on hover and focus. */
const longest = 64;

/** Spreads the marks of a lane over as few rows as keep them and their names from covering each other, on an axis of so many CSS px. */
export function laneRows(marks: readonly TimelineMark[], axis: number): readonly PlacedMark[] {
  const ends: number[] = [];
  return marks
    .toSorted((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1))
    .map((mark) => {
      const { left, right, text } = extent(mark, axis);
      const free = ends.findIndex((end) => end <= left);
      const row = free < 0 ? ends.length : free;
      ends[row] = right;
      return { mark, row, text };
    });
}

/** Whether a mark lasts: the others are one moment, or one moment within some days. */
export function isBar({ shape }: TimelineMark): boolean {
  return shape === 'bar' || shape === 'hatch';
}

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly text: PlacedMark['text'];
}

/** From where to where a mark reaches, CSS px: a bar begins at its start, a moment stands in the middle of its days. */
function extent(mark: TimelineMark, axis: number): Extent {
  const [start, end] = [mark.start * axis, mark.end * axis];
  if (!isBar(mark)) {
    const middle = (start + end) / 2;
    return { left: Math.min(start, middle - markWidth / 2), right: Math.max(end, middle + markWidth / 2), text: 'none' };
  }
  const left = Math.min(start, axis - markWidth);
  const right = Math.max(end, left + markWidth);
  const wanted = mark.name.length * letter + space;
  if (right - left >= wanted) return { left, right, text: 'inside' };
  if (mark.name.length <= longest && right + wanted <= axis + space) return { left, right: right + wanted, text: 'after' };
  if (mark.name.length <= longest && left - wanted >= 0) return { left: left - wanted, right, text: 'before' };
  return { left, right, text: right - left >= 6 * letter ? 'inside' : 'none' };
}
