import type { Dataset } from '../../model/dataset.ts';
import type { Bounds } from '../../time/bounds.ts';
import { dayOf } from '../../time/day.ts';
import { horizonOf } from '../../time/horizon.ts';
import type { Observed } from './attendance.ts';
import type { Durations } from './durations.ts';
import { recordedSpells, type Lasting, type RecordedSpell } from './recorded-spells.ts';

/** How long what began in a period lasted, as far as its last day tells, and why. */
export interface Lifetimes extends Durations {
  /** Spells whose end is on record by the last day. */
  readonly endsOnRecord: number;
  /** Spells that end only because the persistence policy says so. */
  readonly endsByPolicy: number;
  readonly leftOut: LeftOut;
}

/** Spells that may fall into a period, but tell nothing of how long what began in it lasts. */
export interface LeftOut {
  /** Began before it: those that ended earlier are not in sight, so these would seem to last longer than others. */
  readonly earlier: number;
  /** Nobody knows whether they began in it. */
  readonly unknownStart: number;
  /** No source states them, or what they rest on. */
  readonly doubtful: number;
}

/**
 * Lifetimes of memberships or ties of a county (of all if left out) that certainly began in the period. A spell that begins on day s and is
 * over on day e lasted e - s days. It is followed to the last day of the period or the horizon of the data, whichever comes first, and one
 * whose end nobody knows to the last evidence of it. Rows of the same two that follow each other without a day certainly between them, the
 * earlier of known end, are one spell. O(rows · log rows).
 */
export function lifetimes(dataset: Dataset, { county, from, to, policy = 'evidence-only' }: Observed, of: Lasting): Lifetimes {
  const horizon = horizonOf(dataset);
  const [start, last] = [dayOf(from), dayOf(to)];
  const stop = (horizon === '' ? last : Math.min(last, dayOf(horizon))) + 1;
  const low: number[] = [];
  const high: number[] = [];
  let [endsOnRecord, endsByPolicy] = [0, 0];
  const leftOut = { earlier: 0, unknownStart: 0, doubtful: 0 };
  const reasonFor = ({ stated, bounds: { startMin, startMax, endMin, endMax } }: Joined): keyof LeftOut | 'counted' | 'elsewhere' => {
    if (startMin > last || endMax <= start || endMax <= startMin) return 'elsewhere';
    if (!stated) return 'doubtful';
    if (startMax < start) return Math.max(endMin, startMax + 1) > start || endMax === Infinity ? 'earlier' : 'elsewhere';
    return startMin < start || startMax > last ? 'unknownStart' : 'counted';
  };
  for (const spell of joinedSpells(recordedSpells(dataset, of, policy, county))) {
    const reason = reasonFor(spell);
    if (reason === 'elsewhere') continue;
    if (reason !== 'counted') {
      leftOut[reason]++;
      continue;
    }
    const { bounds, isByPolicy } = spell;
    const isOver = bounds.endMax <= stop;
    const shortest = Math.max(1, Math.min(bounds.endMin, stop) - bounds.startMax);
    low.push(shortest);
    high.push(isOver ? Math.max(shortest, bounds.endMax - bounds.startMin) : Infinity);
    if (isOver && isByPolicy) endsByPolicy++;
    else if (isOver) endsOnRecord++;
  }
  return { low: Float64Array.from(low), high: Float64Array.from(high), endsOnRecord, endsByPolicy, leftOut };
}

interface Joined {
  readonly stated: boolean;
  readonly bounds: Bounds;
  /** The policy, not the evidence, says when it ends. */
  readonly isByPolicy: boolean;
}

function joinedSpells(rows: readonly RecordedSpell[]): Joined[] {
  const byEnds = new Map<string, RecordedSpell[]>();
  for (const row of rows) {
    // No id holds a space.
    const key = `${row.stated} ${row.ends.join(' ')}`;
    const same = byEnds.get(key) ?? [];
    byEnds.set(key, same);
    same.push(row);
  }
  return [...byEnds.values()].flatMap(joined);
}

/** Rows of the same two, all of them stated or none. */
function joined(rows: readonly RecordedSpell[]): Joined[] {
  const spells: { stated: boolean; bounds: Bounds; isByPolicy: boolean }[] = [];
  const inOrder = rows.toSorted((a, b) => a.bounds.startMin - b.bounds.startMin || a.bounds.startMax - b.bounds.startMax);
  for (const { bounds, evidence, stated } of inOrder) {
    const isByPolicy = bounds.endMin !== evidence.endMin || bounds.endMax !== evidence.endMax;
    const last = spells.at(-1);
    if (last === undefined || !follows(bounds, last.bounds)) {
      spells.push({ stated, bounds, isByPolicy });
      continue;
    }
    if (bounds.endMax >= last.bounds.endMax) last.isByPolicy = isByPolicy;
    last.bounds = {
      startMin: last.bounds.startMin,
      startMax: Math.min(last.bounds.startMax, bounds.startMax),
      endMin: Math.max(last.bounds.endMin, bounds.endMin),
      endMax: Math.max(last.bounds.endMax, bounds.endMax),
    };
  }
  return spells;
}

function follows(next: Bounds, earlier: Bounds): boolean {
  return next.startMax <= earlier.endMin || (earlier.endMax < Infinity && next.startMin <= earlier.endMax);
}
