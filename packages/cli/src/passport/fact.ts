import type { Text } from '@splot/core';

/** One thing a metric says of itself: what it is about and, line by line, what is said. */
export interface Fact {
  readonly id: FactId;
  readonly lines: readonly Text[];
}

export type FactId = keyof typeof factLabels;

/** In the order in which they are shown. */
export const factLabels = {
  definition: { pl: 'definicja', en: 'definition' },
  formula: { pl: 'wzór', en: 'formula' },
  level: { pl: 'o czym mówi', en: 'speaks of' },
  range: { pl: 'zakres', en: 'range' },
  parameters: { pl: 'parametry', en: 'parameters' },
  reads: { pl: 'z czego jest liczona', en: 'read off' },
  ties: { pl: 'powiązania', en: 'ties' },
  strength: { pl: 'siła powiązań', en: 'strength of ties' },
  direction: { pl: 'kierunek', en: 'direction' },
  isolates: { pl: 'bez powiązań', en: 'isolates' },
  disconnected: { pl: 'sieć niespójna', en: 'disconnected network' },
  groups: { pl: 'grupy', en: 'groups' },
  normalised: { pl: 'normalizacja', en: 'normalisation' },
  undefinedWhen: { pl: 'bez wartości, gdy', en: 'undefined when' },
  trivialWhen: { pl: 'wynika z budowy, gdy', en: 'true by construction when' },
  minimum: { pl: 'za mało danych, gdy', en: 'too small when' },
  band: { pl: 'niepewne daty i fakty', en: 'uncertain dates and facts' },
  acrossSizes: { pl: 'między powiatami różnej wielkości', en: 'between counties of different size' },
  needs: { pl: 'wymagane dane', en: 'evidence needed' },
  cost: { pl: 'koszt obliczeń', en: 'cost' },
  source: { pl: 'źródło', en: 'source' },
  reference: { pl: 'zgodna z', en: 'agrees with' },
} as const satisfies Readonly<Record<string, Text>>;
