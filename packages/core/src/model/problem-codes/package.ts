import type { ProblemTexts } from '../problem-code.ts';

/** What the reader of Data Packages runs into. */
export const packages = {
  'E-PACKAGE-RESOURCES': {
    message: { pl: 'W datapackage.json brakuje listy resources.', en: 'datapackage.json has no list of resources.' },
    hint: {
      pl: 'Każda tabela to pozycja listy resources z polami name i path.',
      en: 'Each table is an entry of resources with name and path.',
    },
  },
  'E-PACKAGE-PATH': {
    message: { pl: 'Ścieżka {value} wychodzi poza folder pakietu.', en: 'Path {value} leads out of the package folder.' },
    hint: {
      pl: 'Wolno wskazać tylko plik w folderze pakietu, ścieżką względną bez „..”.',
      en: 'Only files inside the package folder are read, by a relative path without “..”.',
    },
  },
  'E-PACKAGE-RESOURCE': {
    message: { pl: 'Zasobu {value} nie można odczytać: {why}.', en: 'Resource {value} cannot be read: {why}.' },
    hint: { pl: 'Zasób to jeden plik CSV w UTF-8.', en: 'A resource is one CSV file in UTF-8.' },
  },
  'N-PACKAGE-PATTERN': {
    message: {
      pl: 'Własnych reguł schematu (pattern, missingValues) nie stosujemy; obowiązują reguły modelu.',
      en: 'Rules of the package’s own schema (pattern, missingValues) are not applied; the model’s rules are.',
    },
  },
} as const satisfies ProblemTexts;
