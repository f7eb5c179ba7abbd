import type { Language, Metric } from '@splot/core';
import type { Colours } from './colours.ts';
import { factLabels } from './passport/fact.ts';
import { factsOf } from './passport/facts.ts';

/** What a metric says of itself, line by line. */
export function passport(metric: Metric, lang: Language, colours: Colours): string[] {
  const lines = factsOf(metric).flatMap(({ id, lines: said }) =>
    said.map((line) => `${colours.dim(`${factLabels[id][lang]}:`)} ${line[lang]}`),
  );
  return [`${colours.bold(metric.id)} - ${metric.label[lang]}`, ...lines];
}
