import { addMonths, dayFrom } from './day.ts';

/** The most days that so many months of the calendar can have: 31, 62, ..., 366 of a year, 1,096 of three. */
export function longestMonths(months: number): number {
  let longest = 0;
  // Leap days fall alike every four years but for three in four hundred, which these years leave out for a century.
  for (let month = 0; month < 48; month++) {
    const start = dayFrom(1901 + Math.floor(month / 12), 1 + (month % 12), 1);
    longest = Math.max(longest, addMonths(start, months) - start);
  }
  return longest;
}
