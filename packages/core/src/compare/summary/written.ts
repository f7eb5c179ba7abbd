import type { Reading } from '../../model/reading.ts';
import type { Text } from '../../model/text.ts';
import { lookup } from '../../model/lookup.ts';
import type { Dataset } from '../../model/dataset.ts';

/** The same words in both languages: names, which are never inflected. */
export function same(text: string): Text {
  return { pl: text, en: text };
}

/** Texts put together part by part, language by language. */
export function written(parts: TemplateStringsArray, ...texts: readonly (Text | string | number)[]): Text {
  const inLanguage = (lang: 'pl' | 'en'): string =>
    parts.reduce((said, part, i) => {
      const text = texts[i - 1]!;
      return said + (typeof text === 'object' ? text[lang] : String(text)) + part;
    });
  return { pl: inLanguage('pl'), en: inLanguage('en') };
}

/** Texts one after the other, with `between` in the middle. */
export function listed(texts: readonly Text[], between = ', '): Text {
  return { pl: texts.map(({ pl }) => pl).join(between), en: texts.map(({ en }) => en).join(between) };
}

/** An ISO day as each language writes it: 23.10.2019, 2019-10-23. */
export function dayText(iso: string): Text {
  return { pl: iso.split('-').reverse().join('.'), en: iso };
}

/** A number with at most two decimals: 4,25 and 4.25. */
export function numberText(value: number): Text {
  const en = String(Math.round(value * 100) / 100);
  return { pl: en.replace('.', ','), en };
}

/** A share as a whole per cent, or as `< 1` and `> 99` where that would say none or all: 87 % and 87%. */
export function shareText(share: number): Text {
  const percent = Math.round(share * 100);
  const shown = percent === 0 && share > 0 ? '< 1' : percent === 100 && share < 1 ? '> 99' : String(percent);
  return { pl: `${shown} %`, en: `${shown}%` };
}

/** ` (od 3,9 do 4,5)` behind a value that uncertain facts could move; nothing where they cannot. */
export function intervalText({ low, high, interval }: Reading, say: (value: number) => Text): Text {
  if (low === undefined || high === undefined || low === high) return same('');
  const sampled = interval === 'sampled' ? { pl: 'w próbie ', en: 'in a sample ' } : same('');
  const [from, to] = [say(low), say(high)];
  return { pl: ` (${sampled.pl}od ${from.pl} do ${to.pl})`, en: ` (${sampled.en}from ${from.en} to ${to.en})` };
}

/** At most five names, then how many more. Institutions by their short label, else by name. */
export function namesText(dataset: Dataset, ids: readonly string[]): Text {
  const { institutions } = lookup(dataset);
  const named = ids.map((id) => {
    const row = institutions.get(id);
    return row === undefined ? id : row.label || row.name || id;
  });
  const shown = named.slice(0, named.length === 6 ? 6 : 5).join(', ');
  const more = named.length - (named.length === 6 ? 6 : 5);
  return more <= 0 ? same(shown) : { pl: `${shown} i jeszcze ${more}`, en: `${shown} and ${more} more` };
}
