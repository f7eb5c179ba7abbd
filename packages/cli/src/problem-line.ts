import type { Language, Problem } from '@splot/core';
import type { Colours } from './colours.ts';

/** A problem as one line: `file:row:column severity code message hint`; parts that do not apply are left out. */
export function problemLine(
  { place, table, row, column, severity, code, message, hint }: Problem,
  lang: Language,
  colours: Colours,
): string {
  const where = [place.file ?? table, row ?? place.line ?? '', column].map(String);
  while (where.length > 1 && where.at(-1) === '') where.pop();
  const text = [message[lang], hint?.[lang] ?? ''].filter((part) => part !== '').join(' ');
  const tone = severity === 'error' ? colours.red : severity === 'warning' ? colours.yellow : colours.dim;
  return [where.join(':'), tone(severity), code, text].filter((part) => part !== '').join(' ');
}
