import type { Language, Metric, Text } from '@splot/core';
import type { Colours } from './colours.ts';

const labels = {
  definition: { pl: 'definicja', en: 'definition' },
  formula: { pl: 'wzór', en: 'formula' },
  level: { pl: 'poziom', en: 'level' },
  range: { pl: 'zakres', en: 'range' },
  parameters: { pl: 'parametry', en: 'parameters' },
  strength: { pl: 'siła powiązań', en: 'strength of ties' },
  direction: { pl: 'kierunek', en: 'direction' },
  mode: { pl: 'rodzaj sieci', en: 'mode of network' },
  undefinedWhen: { pl: 'bez wartości, gdy', en: 'undefined when' },
  minimum: { pl: 'za mało danych, gdy', en: 'too small when' },
  acrossSizes: { pl: 'między powiatami różnej wielkości', en: 'between counties of different size' },
  needs: { pl: 'wymagany poziom danych', en: 'evidence needed' },
  source: { pl: 'źródło', en: 'source' },
  reference: { pl: 'zgodna z', en: 'agrees with' },
} as const satisfies Readonly<Record<string, Text>>;

/** What a metric says of itself, line by line; lines that do not apply are left out. */
export function passport(metric: Metric, lang: Language, colours: Colours): string[] {
  const uses = 'uses' in metric ? metric.uses : null;
  const facts: readonly (readonly [keyof typeof labels, readonly string[]])[] = [
    ['definition', [metric.definition[lang]]],
    ['formula', [metric.formula]],
    ['level', [metric.level]],
    ['range', [metric.range.map(String).join(' … ')]],
    ['parameters', (metric.parameters ?? []).map((parameter) => JSON.stringify(parameter))],
    ['strength', uses === null ? [] : [uses.strength]],
    ['direction', uses === null ? [] : [uses.direction]],
    ['mode', uses === null ? [] : [uses.mode]],
    ['undefinedWhen', (metric.undefinedWhen ?? []).map(({ code, why }) => `${why[lang]} (${code})`)],
    ['minimum', metric.minimum === undefined ? [] : [`${metric.minimum.why[lang]} (${metric.minimum.code})`]],
    ['acrossSizes', [metric.acrossSizes]],
    ['needs', [metric.needs]],
    [
      'source',
      [
        [metric.source.cite, metric.source.doi === '' ? '' : `https://doi.org/${metric.source.doi}`]
          .filter((part) => part !== '')
          .join(', '),
      ],
    ],
    ['reference', metric.reference.map(({ tool, call }) => `${tool}: ${call}`)],
  ];
  const lines = facts.flatMap(([label, values]) =>
    values.filter((value) => value !== '').map((value) => `${colours.dim(`${labels[label][lang]}:`)} ${value}`),
  );
  return [`${colours.bold(metric.id)} - ${metric.label[lang]}`, ...lines];
}
