import { catalogue } from '@splot/core';
import type { Command } from '../command.ts';
import { passport } from '../passport.ts';

export const metrics: Command = {
  id: 'metrics',
  summary: {
    pl: 'wypisuje miary; z nazwą jednej: jak jest liczona i kiedy coś znaczy',
    en: 'lists the metrics; with the id of one: how it is computed and when it means something',
  },
  arguments: [{ name: 'id', summary: { pl: 'nazwa miary', en: 'id of a metric' }, optional: true, choices: catalogue.map(({ id }) => id) }],
  options: [{ name: 'json', summary: { pl: 'jako JSON, w obu językach', en: 'as JSON, in both languages' } }],
  examples: ['splot metrics', 'splot metrics burt-constraint --lang pl', 'splot metrics --json'],

  async run({ arguments: [id = ''], options, lang, print, colours }) {
    const chosen = catalogue.filter((metric) => id === '' || metric.id === id);
    if (options.has('json')) print(JSON.stringify(id === '' ? chosen : chosen[0], null, 2));
    else if (id !== '') for (const line of chosen.flatMap((metric) => passport(metric, lang, colours))) print(line);
    else {
      const width = Math.max(...chosen.map((metric) => metric.id.length));
      const levels = Math.max(...chosen.map(({ level }) => level.length));
      for (const metric of chosen) {
        print(
          `${colours.bold(metric.id.padEnd(width))}  ${metric.level.padEnd(levels)}  ${metric.label[lang]}: ${metric.definition[lang]} ${colours.dim(metric.source.cite)}`.trimEnd(),
        );
      }
    }
    return 0;
  },
};
