import type { Picture } from './picture.ts';

/** What is gone leaves, ms. */
const leaving = 250;
/** What stays moves, ms. */
const moving = 400;
/** What is new comes, ms. */
const coming = 250;

/** A way from one picture to the next. */
export interface Passage {
  /** Length in ms; steps with nothing to do take no time. */
  readonly duration: number;
  /** The picture `time` ms after the start; from `duration` on it is the one arrived at, itself. */
  at(time: number): Picture;
}

/** First what is gone fades out, then what stays moves, then what is new appears; at most 900 ms. */
export function between(before: Picture, after: Picture): Passage {
  const parts = ['sprites', 'strokes', 'writings'] as const;
  const leave = parts.some((part) => hasOthers(before[part], after[part])) ? leaving : 0;
  const arrive = parts.some((part) => hasOthers(after[part], before[part])) ? coming : 0;
  const move = moves(before.sprites, after.sprites) || moves(before.writings, after.writings) ? moving : 0;
  const duration = leave + move + arrive;
  return {
    duration,
    at(time) {
      if (time >= duration) return after;
      const gone = leave === 0 ? 1 : Math.min(1, time / leave);
      const moved = move === 0 ? 1 : eased(Math.min(1, Math.max(0, (time - leave) / move)));
      const come = Math.max(0, (time - leave - move) / (arrive || 1));
      return {
        sprites: blended(before.sprites, after.sprites, gone, come, (a, b) => ({
          ...b,
          ...placed(a, b, moved),
          r: mixed(a.r, b.r, moved),
        })),
        strokes: blended(before.strokes, after.strokes, gone, come, (_, b) => b),
        writings: blended(before.writings, after.writings, gone, come, (a, b) => ({ ...b, ...placed(a, b, moved) })),
      };
    },
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Fading {
  readonly alpha: number;
}

function blended<Part extends Fading>(
  before: ReadonlyMap<string, Part>,
  after: ReadonlyMap<string, Part>,
  gone: number,
  come: number,
  stay: (from: Part, to: Part) => Part,
): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  if (gone < 1) for (const [key, part] of before) if (!after.has(key)) parts.set(key, { ...part, alpha: part.alpha * (1 - gone) });
  for (const [key, part] of after) {
    const from = before.get(key);
    if (from !== undefined) parts.set(key, { ...stay(from, part), alpha: mixed(from.alpha, part.alpha, gone) });
    else if (come > 0) parts.set(key, { ...part, alpha: part.alpha * come });
  }
  return parts;
}

function placed(from: Place, to: Place, share: number): Place {
  return { x: mixed(from.x, to.x, share), y: mixed(from.y, to.y, share) };
}

function mixed(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

/** Slow at both ends. */
function eased(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}

function hasOthers(parts: ReadonlyMap<string, unknown>, known: ReadonlyMap<string, unknown>): boolean {
  return [...parts.keys()].some((key) => !known.has(key));
}

function moves(before: ReadonlyMap<string, Place>, after: ReadonlyMap<string, Place>): boolean {
  return [...before].some(([key, from]) => {
    const to = after.get(key);
    return to !== undefined && (from.x !== to.x || from.y !== to.y);
  });
}
