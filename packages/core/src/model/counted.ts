import type { Text } from './text.ts';

/** Forms of one phrase with a whole number, one per plural category of each language. `{n}` stands for the number. */
export interface CountedForms {
  readonly pl: Readonly<Record<'one' | 'few' | 'many', string>>;
  readonly en: Readonly<Record<'one' | 'other', string>>;
}

const rules = { pl: new Intl.PluralRules('pl'), en: new Intl.PluralRules('en') };

/** The phrase in the form that a whole number asks for: 1 instytucja, 2 instytucje, 5 instytucji. */
export function counted(n: number, { pl, en }: CountedForms): Text {
  const polish = rules.pl.select(n);
  const form = polish === 'one' || polish === 'few' ? pl[polish] : pl.many;
  return { pl: form.replace('{n}', String(n)), en: en[rules.en.select(n) === 'one' ? 'one' : 'other'].replace('{n}', String(n)) };
}
