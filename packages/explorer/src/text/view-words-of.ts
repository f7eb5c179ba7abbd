import type { Language } from '@splot/core';
import { viewWordsEn } from './en/view.ts';
import { viewWordsPl } from './pl/view.ts';
import type { ViewWords } from './view-words.ts';

const catalogues: Readonly<Record<Language, ViewWords>> = { pl: viewWordsPl, en: viewWordsEn };

/** The words of single controls in a language. */
export function viewWordsOf(lang: Language): ViewWords {
  return catalogues[lang];
}
