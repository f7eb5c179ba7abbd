import { addMonths, dayFrom, isRealDate } from './day.ts';

/** A day, month, year or one of a set: its first and last day, already widened by `~` and `%`. */
export interface Term {
  readonly lo: number;
  readonly hi: number;
  /** It carries `?` or `%`. */
  readonly uncertain: boolean;
}

/** Reads one term, or null if it is none. */
export function readTerm(text: string): Term | null {
  return text.startsWith('[') ? readOneOfSet(text) : readDate(text);
}

const DATE = /^(\d{2}(?:\d[\dX]|XX))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%]?)$/;

function readDate(text: string): Term | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [, year = '', month, date, qualifier = ''] = match;
  // Once a digit is unspecified nothing finer can be told: `201X-05` and `2019-XX-01` name no stretch of time.
  if (year.includes('X') && month !== undefined) return null;
  if (month === 'XX' && date !== undefined && date !== 'XX') return null;
  if (qualifier !== '' && text.includes('X')) return null;
  const stretch = stretchOf(year, month === 'XX' ? undefined : month, date === 'XX' ? undefined : date);
  if (stretch === null) return null;
  const approximate = qualifier === '~' || qualifier === '%';
  const { lo, hi, months } = stretch;
  return {
    lo: approximate ? (months === 0 ? lo - 1 : addMonths(lo, -months)) : lo,
    hi: approximate ? (months === 0 ? hi + 1 : addMonths(hi + 1, months) - 1) : hi,
    uncertain: qualifier === '?' || qualifier === '%',
  };
}

/** First and last day, and the precision in months (0: a day). */
function stretchOf(year: string, month: string | undefined, date: string | undefined): { lo: number; hi: number; months: number } | null {
  const first = Number(year.replaceAll('X', '0'));
  const inMonth = Number(month ?? '1');
  if (!isRealDate(first, inMonth, Number(date ?? '1'))) return null;
  const lo = dayFrom(first, inMonth, Number(date ?? '1'));
  const months = date !== undefined ? 0 : month !== undefined ? 1 : 12 * 10 ** (year.split('X').length - 1);
  return { lo, hi: months === 0 ? lo : addMonths(lo, months) - 1, months };
}

function readOneOfSet(text: string): Term | null {
  if (!text.endsWith(']')) return null;
  let [lo, hi] = [Infinity, -Infinity];
  for (const part of text.slice(1, -1).split(',')) {
    const member = readMember(part.trim());
    if (member === null) return null;
    lo = Math.min(lo, member.lo);
    hi = Math.max(hi, member.hi);
  }
  return { lo, hi, uncertain: false };
}

/** A date without qualifiers, or all dates from one to another. */
function readMember(text: string): { lo: number; hi: number } | null {
  const [first = '', last = first, ...more] = text.split('..');
  const [from, to] = [readDate(first), readDate(last)];
  if (from === null || to === null || more.length > 0 || to.hi < from.lo || /[?~%]/.test(text)) return null;
  return { lo: from.lo, hi: to.hi };
}
