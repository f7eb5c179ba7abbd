import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFault, readEdtf, type Edtf } from '#core/time/edtf';

const two = (value: number) => String(value).padStart(2, '0');
// In lists edtf.js reads the years 0 to 99 as those of the twentieth century.
const year = fc.integer({ min: 100, max: 9999 }).map((value) => String(value).padStart(4, '0'));
const month = fc.tuple(year, fc.integer({ min: 1, max: 13 })).map(([y, m]) => `${y}-${two(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 31 })).map(([m, d]) => `${m}-${two(d)}`);
const plain = fc.oneof(year, month, day);
const unspecified = fc
  .tuple(year, fc.constantFrom('dddX', 'ddXX', 'dddd-XX', 'dddd-XX-XX', 'dddd-07-XX'))
  .map(([digits, mask]) => Array.from(mask, (sign, i) => (sign === 'd' ? digits[i] : sign)).join(''));
const term = fc.oneof(
  plain,
  unspecified,
  fc.tuple(plain, fc.constantFrom('?', '~', '%')).map((parts) => parts.join('')),
);
const list = fc.array(plain, { minLength: 1, maxLength: 3 }).map((members) => `[${[...members].sort().join(', ')}]`);
const interval = fc
  .tuple(fc.oneof(term, fc.constantFrom('', '..')), fc.oneof(term, fc.constantFrom('', '..')))
  .map((sides) => sides.join('/'));
const text = fc.oneof(term, list, interval);

describe('the reader of date texts agrees with edtf.js', () => {
  test('on first and last day, unknown and open sides, and doubt', () => {
    fc.assert(
      fc.property(text, (date) => {
        const reading = readEdtf(withoutWidening(date));
        const reference = referenceTo(date);
        if (isFault(reading)) {
          expect(reference === null || isBeyondTheSubset(date)).toBe(true);
        } else if (!overlapsBackwards(reading) && !isOursAlone(date)) {
          expect(oursFor(reading)).toEqual(reference);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('that whatever it reads is EDTF', () => {
    const damaged = fc
      .tuple(text, fc.nat(), fc.constantFrom('', 'X', '-', '/', '..', '?', '~', '[', ']', ',', '0', '1', ' '))
      .map(([date, at, sign]) => date.slice(0, at % (date.length + 1)) + sign + date.slice((at % (date.length + 1)) + 1));
    fc.assert(
      fc.property(damaged, (date) => {
        const reading = readEdtf(withoutWidening(date));
        if (!isFault(reading) && !overlapsBackwards(reading) && !isOursAlone(date)) expect(referenceTo(date)).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});

interface Comparable {
  readonly first: number | 'unknown' | 'open';
  readonly last: number | 'unknown' | 'open';
}

function oursFor({ from, to, start, end }: Edtf): Comparable {
  return { first: start === 'known' ? (from?.lo ?? NaN) : start, last: end === 'known' ? (to?.hi ?? NaN) : end };
}

/** How far `~` and `%` widen is ours to say; edtf.js leaves it open. */
function withoutWidening(date: string): string {
  return date.replaceAll('~', '?').replaceAll('%', '?');
}

/** edtf.js gives null for an unknown side and an infinite number for an open one. */
function referenceTo(date: string): Comparable | null {
  try {
    const { min, max } = edtf(date);
    const side = (at: number | null) => (at === null ? 'unknown' : Number.isFinite(at) ? Math.floor(at / 86_400_000) : 'open');
    return { first: side(min), last: side(max) };
  } catch {
    return null;
  }
}

/** What edtf.js reads and this project refuses: an interval without a known side, and 29 February of a common year. */
function isBeyondTheSubset(date: string): boolean {
  return /^(\.\.)?\/(\.\.)?$/.test(date) || date.includes('-02-29');
}

/** An interval from or to one of a set, or with unspecified digits on one side and doubt on the other: edtf.js knows each alone. */
function isOursAlone(date: string): boolean {
  return hasMixedSet(date) || (date.includes('/') && (date.includes('[') || (date.includes('X') && /[?~%]/.test(date))));
}

/** A set of a year and of its months, say: edtf.js takes the member written last for the latest. */
function hasMixedSet(date: string): boolean {
  const members =
    /\[(.*)\]/
      .exec(date)?.[1]
      ?.split(',')
      .map((member) => member.trim().length) ?? [];
  return new Set(members).size > 1;
}

/** `2013-06/2013`, `201X/201X`: edtf.js wants the first day of the end after that of the start and refuses; the end may still come later. */
function overlapsBackwards({ from, to }: Edtf): boolean {
  return from !== null && to !== null && to.lo <= from.lo;
}
