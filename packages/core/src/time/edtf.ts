import type { Bounds } from './bounds.ts';
import type { EdtfFault } from './edtf-fault.ts';
import { refusalOf } from './edtf-refusal.ts';
import { readTerm, type Term } from './term.ts';

/** What is known of one side of an interval. */
export type Side = 'known' | 'unknown' | 'open';

/** A date text that was understood. */
export interface Edtf {
  /** Before `seen` and sources are heard: an open end may be over the day after it may have begun. */
  readonly bounds: Bounds;
  readonly start: Side;
  readonly end: Side;
  /** The first term of an interval, or the only term; null where the start is not known. */
  readonly from: Term | null;
  /** The last term of an interval, or the only term; null where the end is not known. */
  readonly to: Term | null;
  /** It carries `?` or `%`: the fact it dates is inferred. */
  readonly uncertain: boolean;
}

/**
 * Reads a date text of the EDTF subset: days, months, years, unspecified digits at the end (`201X`, `2019-XX`), one of a set (`[a..b]`, `[a, b]`), intervals
 * with an unknown (`a/`, `/b`) or open end (`a/..`, `../b`), and `?`, `~`, `%` after a term.
 *
 * @throws never; a text that is not understood gives an `EdtfFault`.
 */
export function readEdtf(text: string): Edtf | EdtfFault {
  return understood(text) ?? refusalOf(text, (nearest) => understood(nearest) !== null);
}

/** Whether a reading of a date text failed. */
export function isFault(reading: Edtf | EdtfFault): reading is EdtfFault {
  return 'fault' in reading;
}

function understood(text: string): Edtf | null {
  const [first = '', second, ...more] = text.split('/');
  if (more.length > 0) return null;
  const from = readTerm(first);
  if (second === undefined) {
    return from === null ? null : { bounds: boundsOf(from, from), start: 'known', end: 'known', from, to: from, uncertain: from.uncertain };
  }
  const to = readTerm(second);
  if ((from === null && to === null) || (from === null && !isBlank(first)) || (to === null && !isBlank(second))) return null;
  if (from !== null && to !== null && to.hi < from.lo) return null;
  return {
    bounds: first === '..' ? { ...boundsOf(from, to), startMax: -Infinity } : boundsOf(from, to),
    start: sideOf(first),
    end: sideOf(second),
    from,
    to,
    uncertain: from?.uncertain === true || to?.uncertain === true,
  };
}

function boundsOf(from: Term | null, to: Term | null): Bounds {
  return {
    startMin: from === null ? -Infinity : from.lo,
    startMax: from === null ? Infinity : from.hi,
    endMin: to === null ? (from === null ? -Infinity : from.lo + 1) : to.lo + 1,
    endMax: to === null ? Infinity : to.hi + 1,
  };
}

function isBlank(side: string): boolean {
  return side === '' || side === '..';
}

function sideOf(side: string): Side {
  return side === '' ? 'unknown' : side === '..' ? 'open' : 'known';
}
