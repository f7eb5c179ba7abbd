import type { Comparison, ComparedCounty } from './comparison.ts';

/** How two counties of a comparison differ. */
export interface Difference {
  /** Code of the first, which comes before the second in code-unit order. */
  readonly a: string;
  readonly b: string;
  /** Value of `a` minus value of `b`. */
  readonly difference: number;
  /** The least and the most it may be. */
  readonly low: number;
  readonly high: number;
  /** `higher`, `lower`, `equal`: whatever the uncertain facts were; else `not-determined`. */
  readonly verdict: 'higher' | 'lower' | 'equal' | 'not-determined';
}

/** All pairs of ranked counties. The difference of b and a is that of a and b with the sign turned. */
export function differences({ counties }: Comparison): Difference[] {
  const ranked = counties.filter(({ rank }) => !Number.isNaN(rank));
  return ranked.flatMap((a, i) => ranked.slice(i + 1).map((b) => differenceOf(a, b)));
}

/** How one ranked county of a comparison differs from another. */
export function differenceOf(a: ComparedCounty, b: ComparedCounty): Difference {
  const [first, second] = [extentOf(a), extentOf(b)];
  const [low, high] = [first.low - second.high, first.high - second.low];
  const verdict = low > 0 ? 'higher' : high < 0 ? 'lower' : low === 0 && high === 0 ? 'equal' : 'not-determined';
  return { a: a.code, b: b.code, difference: first.value - second.value, low, high, verdict };
}

/** The value of a county and how far uncertain facts can move it. */
export function extentOf({ reading }: Pick<ComparedCounty, 'reading'>): {
  readonly value: number;
  readonly low: number;
  readonly high: number;
} {
  const value = reading?.value ?? NaN;
  return { value, low: reading?.low ?? value, high: reading?.high ?? value };
}
