import type { Bounds } from './bounds.ts';
import type { Dating } from './dating.ts';
import { addMonths } from './day.ts';
import type { Policy } from './policy.ts';

/** When a programme ends; null where nobody knows, or there is none. */
export type ProgrammeEnd = Pick<Bounds, 'endMin' | 'endMax'> | null;

/** Bounds under a policy, which moves unknown and open ends only. */
export function persist({ bounds, end, dated, evidenceMax }: Dating, policy: Policy, programme: ProgrammeEnd): Bounds {
  if (!dated || end === 'known') return bounds;
  const last = { endMin: bounds.endMin, endMax: end === 'open' ? Infinity : evidenceMax + 1 };
  switch (policy.kind) {
    case 'evidence-only':
      return bounds;
    case 'last-evidence':
      return { ...bounds, ...last };
    case 'months':
      return { ...bounds, ...later(last, policy.months) };
    case 'project-end':
      return programme === null ? bounds : { ...bounds, ...laterOf(last, programme) };
  }
}

/** How long ties made at an event last: for its own days, some months longer, or to the programme's end. */
export function persistAfterEvent(dating: Dating, policy: Policy, programme: ProgrammeEnd): Bounds {
  const { bounds, end, dated } = dating;
  if (!dated || end !== 'known') return persist(dating, policy, programme);
  if (policy.kind === 'months') return { ...bounds, ...later(bounds, policy.months) };
  if (policy.kind === 'project-end' && programme !== null) return { ...bounds, ...laterOf(bounds, programme) };
  return bounds;
}

/** The bounds inside those of a container: its known bounds cut, its unknown and open ones do not. */
export function clip(bounds: Bounds, container: Dating): Bounds {
  const { startMin, startMax, endMin, endMax } = container.bounds;
  const known = { start: container.dated && container.start === 'known', end: container.dated && container.end === 'known' };
  return {
    startMin: known.start ? Math.max(bounds.startMin, startMin) : bounds.startMin,
    startMax: known.start ? Math.max(bounds.startMax, startMax) : bounds.startMax,
    endMin: known.end ? Math.min(bounds.endMin, endMin) : bounds.endMin,
    endMax: known.end ? Math.min(bounds.endMax, endMax) : bounds.endMax,
  };
}

/** A day bound is the day after the last; months are counted from that last day. */
function later({ endMin, endMax }: Pick<Bounds, 'endMin' | 'endMax'>, months: number): Pick<Bounds, 'endMin' | 'endMax'> {
  return { endMin: addMonths(endMin - 1, months) + 1, endMax: addMonths(endMax - 1, months) + 1 };
}

function laterOf(a: Pick<Bounds, 'endMin' | 'endMax'>, b: Pick<Bounds, 'endMin' | 'endMax'>): Pick<Bounds, 'endMin' | 'endMax'> {
  return { endMin: Math.max(a.endMin, b.endMin), endMax: Math.max(a.endMax, b.endMax) };
}
