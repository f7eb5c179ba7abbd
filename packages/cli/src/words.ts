import type { Language, Text } from '@splot/core';

/** Words of the command line itself; those of a command stand in its object. */
export const words = {
  description: {
    pl: 'Współpraca instytucji jako sieć, która zmienia się w czasie.',
    en: 'Cooperation between institutions as a network that changes over time.',
  },
  lang: {
    pl: 'język komunikatów: pl albo en (domyślnie język systemu)',
    en: 'language of messages: pl or en (default: that of the system)',
  },
  help: { pl: 'pokazuje pomoc', en: 'show help' },
  helpCommand: { pl: 'pokazuje pomoc do polecenia', en: 'show help for a command' },
  version: { pl: 'pokazuje wersję', en: 'show the version' },
  examples: { pl: 'Przykłady:', en: 'Examples:' },
  unknown: { pl: 'nie ma takiej wartości', en: 'no such' },
  choices: { pl: 'dostępne', en: 'choices' },
  failed: { pl: 'Nie udało się', en: 'It did not work' },
} as const satisfies Readonly<Record<string, Text>>;

/** Headings commander writes in English. */
export const headings: ReadonlyMap<string, Text> = new Map([
  ['Usage:', { pl: 'Użycie:', en: 'Usage:' }],
  ['Arguments:', { pl: 'Argumenty:', en: 'Arguments:' }],
  ['Options:', { pl: 'Opcje:', en: 'Options:' }],
  ['Commands:', { pl: 'Polecenia:', en: 'Commands:' }],
]);

/** The language asked for with `--lang`; null if none is, or one that we do not speak. */
export function languageAsked(typed: readonly string[]): Language | null {
  const at = typed.indexOf('--lang');
  const asked = at >= 0 ? typed[at + 1] : typed.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  return asked === 'pl' || asked === 'en' ? asked : null;
}

/** The language of a system: Polish if it speaks Polish, else English. */
export function languageOf(locale: string): Language {
  return locale.startsWith('pl') ? 'pl' : 'en';
}
