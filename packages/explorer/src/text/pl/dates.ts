import type { DateWords } from '../words.ts';

/** Dates in Polish: `23.10.2019`, `09.2019`, `27–29.10.2021`. */
export const dates: DateWords = {
  day,
  days: (from, to) => {
    if (from === to) return day(from);
    const [a, b] = [from.split('-'), to.split('-')];
    const shared = a.length === 3 && b.length === 3 && a[0] === b[0];
    if (shared && a[1] === b[1]) return `${a[2]}–${day(to)}`;
    return shared ? `${a[2]}.${a[1]}–${day(to)}` : `${day(from)} – ${day(to)}`;
  },
  oneOfDays: (days) => `jeden z dni ${days}`,
  oneOf: (some) => `jedna z dat: ${some}`,
  about: (date) => `ok. ${date}`,
  uncertain: (date) => `${date} (data niepewna)`,
  from: (date) => `od ${date}`,
  until: (date) => `do ${date}`,
  alwaysSoFar: 'od zawsze',
  ongoing: 'trwa',
  noRecordsAfter: (date) => `brak danych po ${date}`,
};

function day(iso: string): string {
  return iso.split('-').reverse().join('.');
}
