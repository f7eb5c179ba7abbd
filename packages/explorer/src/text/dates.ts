import { readPeriod, type Period, type Term } from './period.ts';
import type { DateWords } from './words.ts';

/** One EDTF term in words: `09.2019`, `jeden z dni 27–29.10.2021`, with its doubt. */
function termText(words: DateWords, term: Term): string {
  const plain =
    term.kind === 'date'
      ? words.day(term.date)
      : (term.days ? words.oneOfDays : words.oneOf)(term.spans.map(([from, to]) => words.days(from, to)).join(', '));
  const about = term.approximate ? words.about(plain) : plain;
  return term.uncertain ? words.uncertain(about) : about;
}

/** What an EDTF text says of the start; empty where it says nothing. */
export function startText(words: DateWords, edtf: string): string {
  const period = readPeriod(edtf);
  if (period === null) return edtf;
  if (period.start === 'open') return words.alwaysSoFar;
  return isTerm(period.start) ? termText(words, period.start) : '';
}

/** What an EDTF text says of the end: a date, that it lasts, or after which day (ISO, or empty) no record is known. */
export function endText(words: DateWords, edtf: string, lastEvidence: string): string {
  const period = readPeriod(edtf);
  if (period === null) return edtf;
  if (period.end === 'open') return words.ongoing;
  if (isTerm(period.end)) return termText(words, period.end);
  return lastEvidence === '' ? '' : words.noRecordsAfter(words.day(lastEvidence));
}

/** A whole EDTF text in words. */
export function periodText(words: DateWords, edtf: string): string {
  const period = readPeriod(edtf);
  if (period === null) return edtf;
  const { start, end, single } = period;
  if (isTerm(start) && single) return termText(words, start);
  if (isPlainDate(start) && isPlainDate(end)) return words.days(start.date, end.date);
  if (isTerm(start) && isTerm(end)) return `${termText(words, start)} – ${termText(words, end)}`;
  if (isTerm(start)) return [words.from(termText(words, start)), ...(end === 'open' ? [words.ongoing] : [])].join(', ');
  return isTerm(end) ? words.until(termText(words, end)) : '';
}

function isTerm(side: Period['start']): side is Term {
  return typeof side === 'object';
}

function isPlainDate(side: Period['start']): side is Extract<Term, { kind: 'date' }> {
  return isTerm(side) && side.kind === 'date' && !side.approximate && !side.uncertain;
}
