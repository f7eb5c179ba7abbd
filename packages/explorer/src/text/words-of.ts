import type { Language } from '@splot/core';
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { Words } from './words.ts';

const catalogues: Readonly<Record<Language, Words>> = { pl, en };

/** All texts of a language. */
export function wordsOf(lang: Language): Words {
  return catalogues[lang];
}
