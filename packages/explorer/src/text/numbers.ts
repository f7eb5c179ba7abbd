import type { Language } from '@splot/core';

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  pl: new Intl.NumberFormat('pl', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 2 }),
};

/** A number with at most two decimals, as the language writes it; NaN gives an empty text, since the reason stands beside it. */
export function numberText(lang: Language, n: number): string {
  return Number.isNaN(n) ? '' : formats[lang].format(n);
}
