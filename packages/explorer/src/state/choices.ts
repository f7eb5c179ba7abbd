import { codes, counties, policies, type Language } from '@splot/core';
import { byName } from '../text/collate.ts';
import { wordsOf } from '../text/words-of.ts';
import { nodeMetrics, oneModes } from './select/measured.ts';
import { remembered } from './select/memo.ts';

/** Something to choose: the value of the option and its name on screen. */
interface Choice {
  readonly id: string;
  readonly label: string;
}

/** What there is to choose from, in the reader's language. */
export interface Choices {
  /** By name; a programme of a whole region is no county. */
  readonly counties: readonly Choice[];
  readonly facets: readonly Choice[];
  readonly policies: readonly Choice[];
  readonly metrics: readonly Choice[];
  readonly modes: readonly Choice[];
}

/** Counties of a data set, and the values of every option; asked for at each drawing, so made once. */
export const choicesOf = remembered((dataset, lang: Language): Choices => {
  const compare = byName(lang);
  const { modes } = wordsOf(lang).scene;
  return {
    counties: counties(dataset)
      .map(({ code, name }) => ({ id: code, label: name }))
      .sort((a, b) => compare(a.label, b.label)),
    facets: (['area', 'sector', 'tier'] as const).map((id) => ({ id, label: codes.facet[id][lang] })),
    policies: policies.map(({ id, label }) => ({ id, label: label[lang] })),
    metrics: nodeMetrics.map(({ id, label }) => ({ id, label: label[lang] })),
    modes: oneModes.map((id) => ({ id, label: modes[id] ?? id })),
  };
});
