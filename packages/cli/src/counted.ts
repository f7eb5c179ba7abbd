import type { Language, Problem } from '@splot/core';

/** Forms of what the command line counts, by `Intl.PluralRules` category. */
const forms = {
  error: { pl: { one: 'błąd', few: 'błędy', other: 'błędów' }, en: { one: 'error', few: 'errors', other: 'errors' } },
  warning: {
    pl: { one: 'ostrzeżenie', few: 'ostrzeżenia', other: 'ostrzeżeń' },
    en: { one: 'warning', few: 'warnings', other: 'warnings' },
  },
  note: { pl: { one: 'uwaga', few: 'uwagi', other: 'uwag' }, en: { one: 'note', few: 'notes', other: 'notes' } },
} as const;

/** A whole number with the noun in the right form. */
export function counted(n: number, noun: keyof typeof forms, lang: Language): string {
  const category = new Intl.PluralRules(lang).select(n);
  return `${n} ${forms[noun][lang][category === 'one' || category === 'few' ? category : 'other']}`;
}

/** How many problems of each severity there are: "1 error, 2 warnings, 0 notes". */
export function tally(problems: readonly Problem[], lang: Language): string {
  const severities = ['error', 'warning', 'note'] as const;
  return severities
    .map((severity) => counted(problems.filter((problem) => problem.severity === severity).length, severity, lang))
    .join(', ');
}
