import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openDataset } from '@splot/core/node';
import type { Language } from '@splot/core';
import type { Command } from '../command.ts';
import { tally } from '../counted.ts';
import { problemLine } from '../problem-line.ts';
import { startServer } from '../serve/server.ts';
import { siteOf } from '../serve/site.ts';
import { WrongUsage } from '../wrong-usage.ts';

export const serve: Command = {
  id: 'serve',
  summary: {
    pl: 'pokazuje zbiór danych w przeglądarce, tylko na tym komputerze',
    en: 'shows a data set in the browser, on this machine only',
  },
  arguments: [
    {
      name: 'data',
      summary: {
        pl: 'folder z datapackage.json, plik .json albo folder z dwoma plikami .csv; dalsze źródła w podfolderze context',
        en: 'folder with datapackage.json, a .json file, or a folder with two .csv files; further sources in its subfolder context',
      },
    },
  ],
  options: [
    {
      name: 'port',
      value: 'number',
      summary: { pl: 'port; domyślnie pierwszy wolny od 4173', en: 'port; default: the first free one from 4173' },
    },
    { name: 'county', value: 'code', summary: { pl: 'powiat pokazywany najpierw', en: 'county shown first' } },
  ],
  examples: ['splot serve examples/lodzkie', 'splot serve examples/lodzkie --county 1014 --lang pl --port 8080'],

  async run({ arguments: [data = ''], options, lang, asked, print, note, untilStopped, colours }) {
    const port = portFrom(options.get('port'), lang);
    const { dataset, problems } = await openDataset(data);
    const further = join(data, 'context');
    const context = existsSync(join(further, 'datapackage.json')) ? await openDataset([data, further]) : null;
    const all = context?.problems ?? problems;
    for (const problem of all) if (problem.severity === 'error') note(problemLine(problem, lang, colours));
    if (all.length > 0) note(`${tally(all, lang)} (splot check)`);
    if (dataset === null) return 1;
    const files = await siteOf(
      { dataset, problems, context: context?.dataset ?? null },
      { lang: asked, county: options.get('county') ?? '' },
    );
    const { address, close } = await startServer(files, port);
    print(address);
    note(lang === 'pl' ? 'Ctrl-C kończy.' : 'Ctrl-C stops.');
    await untilStopped();
    await close();
    return 0;
  },
};

function portFrom(text: string | undefined, lang: Language): number | null {
  if (text === undefined) return null;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
    throw new WrongUsage(lang === 'pl' ? `--port to liczba od 0 do 65535, nie ${text}` : `--port is a number from 0 to 65535, not ${text}`);
  }
  return Number(text);
}
