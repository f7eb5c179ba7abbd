import type { Language } from '@splot/core';

const collators: Readonly<Record<Language, Intl.Collator>> = {
  pl: new Intl.Collator('pl', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
};

/** Order of names on screen: ł after l in Polish, school no. 9 before no. 10. Never for ids, which go by code unit. */
export function byName(lang: Language): (a: string, b: string) => number {
  return collators[lang].compare;
}
