/** What may separate columns. */
export type Delimiter = ',' | ';' | '\t';

/** Every delimiter. */
export const delimiters: readonly Delimiter[] = [',', ';', '\t'];

/** Reads the delimiter off the header line, outside quotes: the one found most often; of two found equally often neither. */
export function delimiterOf(text: string): Delimiter | null {
  const counts = delimiters.map(() => 0);
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) break;
    else if (!quoted) {
      const at = delimiters.findIndex((candidate) => candidate === character);
      if (at !== -1) counts[at]!++;
    }
  }
  const most = Math.max(...counts);
  if (most === 0) return ',';
  const best = delimiters.filter((_, i) => counts[i] === most);
  return best.length === 1 ? best[0]! : null;
}

/** A delimiter as a word. */
export const delimiterNames = {
  ',': { pl: 'przecinek', en: 'a comma' },
  ';': { pl: 'średnik', en: 'a semicolon' },
  '\t': { pl: 'tabulator', en: 'a tab' },
} as const;
