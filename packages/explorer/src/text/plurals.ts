import type { Language } from '@splot/core';
import { numberText } from './numbers.ts';

/** Forms Polish needs: 1 instytucja, 2 instytucje, 5 instytucji, 1,5 instytucji. `{n}` stands for the number. */
export type PolishForms = Readonly<Record<'one' | 'few' | 'many' | 'other', string>>;

/** Forms English needs. `{n}` stands for the number. */
export type EnglishForms = Readonly<Record<'one' | 'other', string>>;

/** Forms of one phrase with a number, one per plural category of its language; a category left out speaks as `other`. */
export type Forms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

const rules: Readonly<Record<Language, Intl.PluralRules>> = { pl: new Intl.PluralRules('pl'), en: new Intl.PluralRules('en') };

/** The phrase in the form the number asks for, the number written as the language writes it. */
export function counted(lang: Language, forms: Forms, n: number): string {
  return (forms[rules[lang].select(n)] ?? forms.other).replace('{n}', numberText(lang, n));
}
