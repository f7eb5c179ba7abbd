import { openDataset } from '@splot/core/node';
import type { Command } from '../command.ts';
import { tally } from '../counted.ts';
import { problemLine } from '../problem-line.ts';

export const check: Command = {
  id: 'check',
  summary: {
    pl: 'sprawdza zbiór danych i wypisuje wszystkie problemy, każdy z miejscem i radą',
    en: 'validates a data set and lists every problem with its place and remedy',
  },
  arguments: [
    {
      name: 'data',
      summary: {
        pl: 'folder z datapackage.json, plik .json albo dwa pliki .csv w folderze',
        en: 'folder with datapackage.json, a .json file, or a folder with two .csv files',
      },
    },
  ],
  options: [{ name: 'json', summary: { pl: 'problemy jako JSON, w obu językach', en: 'problems as JSON, in both languages' } }],
  examples: [
    'splot check examples/lodzkie',
    'splot check examples/lodzkie --lang pl',
    'splot check examples/lodzkie --json > problems.json',
  ],

  async run({ arguments: [data = ''], options, lang, print, note, colours }) {
    const { problems } = await openDataset(data);
    if (options.has('json')) print(JSON.stringify(problems, null, 2));
    else for (const problem of problems) print(problemLine(problem, lang, colours));
    note(tally(problems, lang));
    return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
