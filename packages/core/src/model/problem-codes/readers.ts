import type { ProblemTexts } from '../problem-code.ts';

/** What stops a reader of any format. */
export const readers = {
  'E-FILE-MISSING': {
    message: { pl: 'Nie ma pliku {value}.', en: 'There is no file {value}.' },
    hint: { pl: 'Sprawdź nazwę i położenie pliku.', en: 'Check the name and the folder.' },
  },
  'E-FILE-UNREADABLE': {
    message: { pl: 'Nie można odczytać pliku {value}.', en: '{value} cannot be read.' },
    hint: { pl: 'Sprawdź uprawnienia i czy to zwykły plik.', en: 'Check its permissions and that it is a regular file.' },
  },
  'E-FILES-NONE': {
    message: { pl: 'Nie ma tu żadnego pliku z danymi.', en: 'There is no file with data here.' },
    hint: {
      pl: 'Podaj folder z plikiem datapackage.json, plik .json albo pliki .csv.',
      en: 'Give a folder with datapackage.json, a .json file or .csv files.',
    },
  },
  'E-FORMAT-UNKNOWN': {
    message: { pl: 'Nie rozpoznano formatu pliku {value}.', en: 'The format of {value} is not known.' },
    hint: { pl: 'Czytamy pliki: {formats}.', en: 'We read: {formats}.' },
  },
  'E-LIMIT': {
    message: {
      pl: 'Przekroczono granicę {limit}: {max}, a jest {found}.',
      en: 'The limit {limit} is {max}; found {found}.',
    },
    hint: { pl: 'Podziel plik albo podnieś granicę opcją limits.{limit}.', en: 'Split the file, or raise the option limits.{limit}.' },
  },
  'E-ENCODING': {
    message: { pl: 'Plik nie jest zapisany w UTF-8 (bajt {byte}).', en: 'The file is not UTF-8 (byte {byte}).' },
    hint: {
      pl: 'Zapisz plik ponownie jako „CSV UTF-8” albo w kodowaniu UTF-8.',
      en: 'Save the file again as “CSV UTF-8”, or in the encoding UTF-8.',
    },
  },
  'W-TEXT-LOST': {
    message: {
      pl: 'W tekście jest znak zastępczy U+FFFD: część liter utracono przed zapisem pliku.',
      en: 'The text holds the replacement character U+FFFD: letters were lost before the file was saved.',
    },
  },
  'N-PROBLEMS-MORE': {
    message: { pl: 'Dalsze uwagi o kodzie {value}: {count}.', en: 'Further findings with code {value}: {count}.' },
  },
} as const satisfies ProblemTexts;
