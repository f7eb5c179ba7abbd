import { stateWithin, type Bounds, type PresenceState } from './bounds.ts';
import { dayOf } from './day.ts';
import type { Side } from './edtf.ts';

/** Tables whose rows are so for a time. */
export type SpellTable = 'partnerships' | 'memberships' | 'events' | 'participations' | 'ties' | 'offers';

/** When one row was so, containers and policy applied. */
export interface Spell {
  readonly table: SpellTable;
  readonly id: string;
  /** Position of the row in its table. */
  readonly at: number;
  /** Half-open day numbers. A participation lasts as long as ties made at its event. */
  readonly bounds: Bounds;
  /** The row's own certainty; `inferred` at best where its date carries `?` or `%`. */
  readonly certainty: string;
  /** Planned, or resting on something planned: out on every day. */
  readonly planned: boolean;
  /** Called off: out on every day. */
  readonly cancelled: boolean;
  /** Whether it came about is not known: at most `maybe`. */
  readonly unknown: boolean;
  /** What the row itself says of its start and end, before containers and policy. */
  readonly start: Side;
  readonly end: Side;
  /** It has a date of its own. */
  readonly dated: boolean;
}

/** State of a spell on an ISO day. @throws TypeError unless it is a real day. */
export function stateOn(spell: Spell, day: string): PresenceState {
  if (spell.planned || spell.cancelled) return 'out';
  const state = stateWithin(spell.bounds, dayOf(day));
  return state === 'in' && spell.unknown ? 'maybe' : state;
}
