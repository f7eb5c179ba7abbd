/** When something was so, as four day numbers, half-open. -Infinity and Infinity: no bound. */
export interface Bounds {
  /** First day it may have begun. */
  readonly startMin: number;
  /** First day it has certainly begun. */
  readonly startMax: number;
  /** First day it may be over. */
  readonly endMin: number;
  /** First day it is certainly over. */
  readonly endMax: number;
}

/** Nothing is known: possible on every day, certain on none. */
export const unknownBounds: Bounds = { startMin: -Infinity, startMax: Infinity, endMin: -Infinity, endMax: Infinity };

/** No limit: in force on every day. */
export const alwaysBounds: Bounds = { startMin: -Infinity, startMax: -Infinity, endMin: Infinity, endMax: Infinity };

/** Whether something is in force on a day, possibly in force, or not. */
export type PresenceState = 'in' | 'maybe' | 'out';

/** State on a day number. */
export function stateWithin({ startMin, startMax, endMin, endMax }: Bounds, day: number): PresenceState {
  if (day < startMin || day >= endMax) return 'out';
  return startMax <= day && day < endMin ? 'in' : 'maybe';
}
