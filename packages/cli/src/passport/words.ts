import type { Band, Level, Metric, Per, Text, Uses } from '@splot/core';

/** What one value speaks of. */
export const perWords: Readonly<Record<Per, Text>> = {
  node: { pl: 'każda instytucja z osobna', en: 'each institution' },
  pair: { pl: 'każda para instytucji', en: 'each pair of institutions' },
  tie: { pl: 'każde powiązanie', en: 'each tie' },
  group: { pl: 'każda grupa', en: 'each group' },
  'group-pair': { pl: 'każda para grup', en: 'each pair of groups' },
  'group-triple': { pl: 'każda trójka grup', en: 'each triple of groups' },
  class: { pl: 'każda klasa', en: 'each class' },
  set: { pl: 'każdy znaleziony zbiór instytucji', en: 'each set of institutions that is found' },
  service: { pl: 'każda usługa', en: 'each service' },
  network: { pl: 'cała sieć', en: 'the whole network' },
};

export const levelWords: Readonly<Record<Level, Text>> = {
  node: { pl: 'instytucja', en: 'institution' },
  dyad: { pl: 'para', en: 'pair' },
  sector: { pl: 'sektory', en: 'sectors' },
  network: { pl: 'sieć', en: 'network' },
  'two-mode': { pl: 'sieć dwumodalna', en: 'two-mode network' },
  service: { pl: 'usługi', en: 'services' },
  temporal: { pl: 'czas', en: 'time' },
  evidence: { pl: 'materiał źródłowy i ankieta', en: 'evidence and survey' },
};

export const strengthWords: Readonly<Record<Uses['strength'], Text>> = {
  ignored: { pl: 'nie liczy się, każde powiązanie jest warte 1', en: 'does not count, every tie is worth 1' },
  'as-strength': { pl: 'liczy się: im większa, tym silniejsze powiązanie', en: 'counts: the larger, the stronger the tie' },
  'as-length': {
    pl: 'liczy się jako odległość: powiązanie o sile s ma długość 1/s',
    en: 'counts as distance: a tie of strength s is 1/s long',
  },
};

/** Said of metrics whose parameter `weighted` decides. */
export const unlessWeighted: Text = {
  pl: 'tylko z parametrem weighted, inaczej każda jest równa 1',
  en: 'only with the parameter weighted, else each is 1',
};

export const directionWords: Readonly<Record<Uses['direction'], Text>> = {
  ignored: {
    pl: 'nie liczy się: para jest powiązana, gdy choć jedna strona wskazuje drugą; siła to większa z dwóch',
    en: 'does not count: a pair is tied where an arc leads either way; its strength is the larger of the two',
  },
  followed: { pl: 'liczy się w sieciach skierowanych', en: 'counts in directed networks' },
};

export const modeWords: Readonly<Record<Uses['mode'], Text>> = {
  'one-mode': { pl: 'sieć instytucji z jednego dnia', en: 'a network of institutions on one day' },
  'two-mode': {
    pl: 'sieć dwumodalna z jednego dnia: instytucje i to, do czego należą lub na czym były',
    en: 'a two-mode network on one day: institutions and what they belong to or attended',
  },
  either: { pl: 'sieć z jednego dnia, jednomodalna albo dwumodalna', en: 'a network on one day, of one mode or two' },
};

export const bandWords: Readonly<Record<Band, Text>> = {
  up: {
    pl: 'rośnie z każdym powiązaniem: sieć faktów pewnych i sieć możliwych dają dokładne granice, gdy skład jest pewny',
    en: 'grows with every tie: the networks of certain and of possible facts give exact bounds where the members are certain',
  },
  down: {
    pl: 'maleje z każdym powiązaniem: sieć faktów pewnych i sieć możliwych dają dokładne granice, gdy skład jest pewny',
    en: 'falls with every tie: the networks of certain and of possible facts give exact bounds where the members are certain',
  },
  'up*': {
    pl: 'rośnie z każdym powiązaniem i każdą instytucją: granice są zawsze dokładne',
    en: 'grows with every tie and every institution: the bounds are always exact',
  },
  sep: { pl: 'granice wynikają z osobnego rozumowania i są dokładne', en: 'the bounds come from an argument of their own and are exact' },
  worlds: {
    pl: 'granice tylko przez sprawdzenie możliwych światów: samo zestawienie sieci pewnej i możliwej ich nie daje',
    en: 'bounds only by trying possible worlds: the networks of certain and of possible facts alone do not give them',
  },
  'built-in': { pl: 'niepewność jest częścią samego obliczenia', en: 'uncertainty is part of the computation itself' },
};

export const sizeWords: Readonly<Record<Metric['acrossSizes'], Text>> = {
  fair: { pl: 'można porównywać', en: 'may be compared' },
  'with-care': { pl: 'tylko obok liczby instytucji', en: 'only beside the number of institutions' },
  unfair: {
    pl: 'nie wprost: tylko jako miejsce w rozkładzie odniesienia',
    en: 'not as they are: only as a percentile of a reference distribution',
  },
};

export const evidenceWords: Readonly<Record<Metric['needs'], Text>> = {
  T0: { pl: 'T0: same nazwy instytucji', en: 'T0: names of institutions alone' },
  T1: { pl: 'T1: datowane członkostwa i wydarzenia', en: 'T1: dated memberships and events' },
  T2: { pl: 'T2: zapisane powiązania; z T1 na nazwanym rzutowaniu', en: 'T2: recorded ties; of T1 on a projection that is named' },
  T3: { pl: 'T3: ankieta', en: 'T3: a survey' },
};

export const costWords: Readonly<Record<Metric['cost'], Text>> = {
  linear: { pl: 'rośnie jak liczba instytucji i powiązań', en: 'grows as the number of institutions and ties' },
  n·m: { pl: 'rośnie jak liczba instytucji razy liczba powiązań', en: 'grows as institutions times ties' },
  'n³': { pl: 'rośnie jak sześcian liczby instytucji', en: 'grows as the cube of the number of institutions' },
  exponential: {
    pl: 'może rosnąć wykładniczo; po przekroczeniu limitu kroków wartości nie ma',
    en: 'can grow exponentially; over the limit of steps there is no value',
  },
};
