import type { Setting } from '../setting.ts';

/** The time axis: from the first change state to the last, or to the last day the data speak of. */
export interface Axis {
  readonly from: string;
  readonly to: string;
  /** Share of the axis at a day, 0 to 1, four decimals; days beyond the ends stand at the ends. */
  readonly at: (iso: string) => number;
  /** Number of days. */
  readonly length: number;
}

/** The axis of the county shown. */
export function axisOf({ picture: { states, horizon, date, dayOf } }: Setting): Axis {
  const from = states[0]?.date ?? date;
  const last = states.at(-1)?.date ?? date;
  const to = horizon > last ? horizon : last;
  const start = dayOf(from);
  const length = dayOf(to) - start;
  return {
    from,
    to,
    length,
    at: (iso) => (length === 0 ? 0.5 : Math.round(Math.min(Math.max((dayOf(iso) - start) / length, 0), 1) * 1e4) / 1e4),
  };
}

/** Years, or months where the axis is short; at most about ten. A very short axis has none: its change states say enough. */
export function ticksOf({ from, to, at, length }: Axis, { words }: Setting): readonly { readonly at: number; readonly label: string }[] {
  const months = length / 30.4;
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200].find((size) => months / size <= 10) ?? 2400;
  if (length < 60) return [];
  const ticks: { at: number; label: string }[] = [];
  const first = Number(from.slice(0, 4)) * 12;
  for (let month = first - (first % step); ; month += step) {
    const year = String(Math.floor(month / 12)).padStart(4, '0');
    const iso = `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    if (iso > to) return ticks;
    if (iso >= from) ticks.push({ at: at(iso), label: words.dates.day(step >= 12 ? year : iso.slice(0, 7)) });
  }
}
