import { unlimited, type Dating } from '../../time/dating.ts';
import { clip } from '../../time/persistence.ts';
import type { Spell } from '../../time/spell.ts';

/** Whether only what is certain counts, or all that is possible. */
export type Facts = 'certain' | 'possible';

/** Days on which something is certainly so, and possibly so, as half-open day numbers; the certain ones are among the possible. */
export interface Window {
  readonly certainFrom: number;
  readonly certainTo: number;
  readonly possibleFrom: number;
  readonly possibleTo: number;
}

/** Always so. */
export const everyDay: Window = { certainFrom: -Infinity, certainTo: Infinity, possibleFrom: -Infinity, possibleTo: Infinity };

/** Days of a spell: certain on those of state `in` if the row's certainty is `stated`, possible on those not `out`. */
export function windowOf({
  bounds,
  certainty,
  planned,
  cancelled,
  unknown,
}: Omit<Spell, 'table' | 'id' | 'at' | 'start' | 'end' | 'dated'>): Window {
  const { startMin, startMax, endMin, endMax } = bounds;
  const isPossible = !planned && !cancelled;
  const isCertain = isPossible && !unknown && certainty === 'stated';
  return {
    certainFrom: isCertain ? Math.max(startMin, startMax) : Infinity,
    certainTo: isCertain ? Math.min(endMin, endMax) : -Infinity,
    possibleFrom: isPossible ? startMin : Infinity,
    possibleTo: isPossible ? endMax : -Infinity,
  };
}

/** Days on which an institution exists: only the known bounds of its life cut. */
export function lifeWindow(life: Dating, certainty: string): Window {
  const isUncertain = life.uncertain && certainty === 'stated';
  return windowOf({
    bounds: clip(unlimited.bounds, life),
    certainty: isUncertain ? 'inferred' : certainty,
    planned: false,
    cancelled: false,
    unknown: false,
  });
}

/** Days on which both are so. */
export function both(a: Window, b: Window): Window {
  return {
    certainFrom: Math.max(a.certainFrom, b.certainFrom),
    certainTo: Math.min(a.certainTo, b.certainTo),
    possibleFrom: Math.max(a.possibleFrom, b.possibleFrom),
    possibleTo: Math.min(a.possibleTo, b.possibleTo),
  };
}

/** Whether it is so on a day number. */
export function isOn({ certainFrom, certainTo, possibleFrom, possibleTo }: Window, day: number, facts: Facts): boolean {
  return facts === 'certain' ? certainFrom <= day && day < certainTo : possibleFrom <= day && day < possibleTo;
}
