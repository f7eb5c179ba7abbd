/** One date of an EDTF text, of day, month or year precision, or one of a set of dates. */
export type Term = { readonly approximate: boolean; readonly uncertain: boolean } & (
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'set'; readonly spans: readonly (readonly [from: string, to: string])[]; readonly days: boolean }
);

/** An EDTF text as it reads, not as it counts: both sides, `unknown` where nothing is written, `open` for `..`. */
export interface Period {
  /** One term, no slash: start and end are the same. */
  readonly single: boolean;
  readonly start: Term | 'unknown' | 'open';
  readonly end: Term | 'unknown' | 'open';
}

const date = /^(\d{4}(?:-\d\d){0,2})([?~%]?)$/u;

/** Reads an EDTF text of the kind the model allows for display; null if it is empty or of another form. */
export function readPeriod(edtf: string): Period | null {
  if (edtf === '') return { single: false, start: 'unknown', end: 'unknown' };
  const slash = edtf.indexOf('/');
  if (slash < 0) {
    const term = readTerm(edtf);
    return term === null ? null : { single: true, start: term, end: term };
  }
  const start = readSide(edtf.slice(0, slash));
  const end = readSide(edtf.slice(slash + 1));
  return start === null || end === null ? null : { single: false, start, end };
}

function readSide(text: string): Period['start'] | null {
  if (text === '') return 'unknown';
  return text === '..' ? 'open' : readTerm(text);
}

function readTerm(text: string): Term | null {
  const plain = date.exec(text);
  if (plain !== null) {
    const [, written = '', mark = ''] = plain;
    return { kind: 'date', date: written, approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' };
  }
  const marked = /^\[([^\]]+)\]([?~%]?)$/u.exec(text);
  if (marked === null) return null;
  const [, inside = '', mark = ''] = marked;
  const spans = inside.split(',').map((part) => {
    const [from = '', to = from] = part.split('..');
    return [from.trim(), to.trim()] as const;
  });
  return {
    kind: 'set',
    spans,
    days: spans.every((span) => span.every((day) => day.length === 10)),
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}
