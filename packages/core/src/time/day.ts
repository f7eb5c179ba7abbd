/** Days since 1970-01-01 of an ISO day, years 0000 to 9999, proleptic Gregorian. @throws TypeError unless it is a real day written `YYYY-MM-DD`. */
export function dayOf(iso: string): number {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  if (year === undefined || !isRealDate(Number(year), Number(month), Number(date))) {
    throw new TypeError(`a day is a real date written YYYY-MM-DD, not ${JSON.stringify(iso)}`);
  }
  return dayFrom(Number(year), Number(month), Number(date));
}

/** `YYYY-MM-DD` of a day number. @throws TypeError unless it is a whole number within the years 0000 to 9999. */
export function isoOf(day: number): string {
  if (!isWritable(day)) throw new TypeError(`a day number is a whole number within the years 0000 to 9999, not ${day}`);
  const { year, month, date } = partsOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Whether `isoOf` can write this day: false for a missing bound (±Infinity). */
export function isWritable(day: number): boolean {
  return Number.isInteger(day) && day >= FIRST && day <= LAST;
}

/** The same day of the month `months` later (earlier if negative), or that month's last day. ±Infinity stays. */
export function addMonths(day: number, months: number): number {
  if (!Number.isFinite(day)) return day;
  const { year, month, date } = partsOf(day);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), count - Math.floor(count / 12) * 12 + 1];
  return dayFrom(toYear, toMonth, Math.min(date, daysIn(toYear, toMonth)));
}

/** Day number of a date; month 1 to 12. Not checked: see `isRealDate`. */
export function dayFrom(year: number, month: number, date: number): number {
  // Years are counted from March, so that the leap day is a year's last; eras are the 400 years of the Gregorian cycle.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** Whether the month has such a day. */
export function isRealDate(year: number, month: number, date: number): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function partsOf(day: number): { year: number; month: number; date: number } {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

const FIRST = dayFrom(0, 1, 1);
const LAST = dayFrom(9999, 12, 31);
