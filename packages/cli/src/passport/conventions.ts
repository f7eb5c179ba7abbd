import type { Metric, SnapshotMetric, Text } from '@splot/core';

/** What a pair with several ties or an institution tied to itself counts. */
export const tieWords: Text = {
  pl: 'kilka powiązań jednej pary to jedno powiązanie, którego siła jest ich sumą; powiązania instytucji z samą sobą się nie liczą',
  en: 'several ties of one pair are one, its strength their sum; ties of an institution with itself do not count',
};

export const groupWords: Text = {
  pl: 'wartości wybranej cechy (sektor, obszar, szczebel); nieznana, UNK, jest osobną grupą; kto nie ma cechy wcale, jest pominięty razem ze swoimi powiązaniami',
  en: 'values of a facet (sector, area, tier); the unknown one, UNK, is a group of its own; who has no facet at all is left out with its ties',
};

export const normalisedWords: Text = {
  pl: 'z parametrem normalised wartość jest podzielona przez największą możliwą w sieci tej wielkości',
  en: 'with the parameter normalised a value is divided by the most that is possible in a network of that size',
};

/** What becomes of an institution without ties. */
export function isolateWords(metric: SnapshotMetric): Text {
  return has(metric, 'isolate') || has(metric, 'degree-below-2')
    ? { pl: 'instytucja bez powiązań nie ma wartości', en: 'an institution without ties has no value' }
    : { pl: 'instytucje bez powiązań należą do sieci i są liczone', en: 'institutions without ties belong to the network and count' };
}

/** What becomes of pairs that no path joins; null where paths play no part. */
export function disconnectedWords(metric: SnapshotMetric): Text | null {
  if (has(metric, 'disconnected')) return { pl: 'sieć niespójna nie ma wartości', en: 'a disconnected network has no value' };
  if (has(metric, 'unreachable')) {
    return {
      pl: 'odległość do nieosiągalnych nie jest liczbą; kogo to dotyczy, ten nie ma wartości',
      en: 'the distance to those out of reach is no number; where it is needed there is no value',
    };
  }
  if (metric.uses.strength !== 'as-length') return null;
  return {
    pl: 'nieosiągalni nic nie wnoszą do sumy, nigdy zaś jako bardzo daleka odległość',
    en: 'those out of reach add nothing, and never count as a very long distance',
  };
}

function has({ undefinedWhen = [] }: Pick<Metric, 'undefinedWhen'>, code: string): boolean {
  return undefinedWhen.some((condition) => condition.code === code);
}
