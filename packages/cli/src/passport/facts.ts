import { perOfLevel, type Metric, type Text } from '@splot/core';
import { disconnectedWords, groupWords, isolateWords, normalisedWords, tieWords } from './conventions.ts';
import type { Fact } from './fact.ts';
import { parameterWords, rangeLines } from './parameters.ts';
import { trivialReasons, undefinedReasons } from './reasons.ts';
import {
  bandWords,
  costWords,
  directionWords,
  evidenceWords,
  levelWords,
  modeWords,
  perWords,
  sizeWords,
  strengthWords,
  unlessWeighted,
} from './words.ts';

/** What a metric says of itself, in words of both languages; what does not apply to it is left out. */
export function factsOf(metric: Metric): Fact[] {
  return [...meaning(metric), ...reading(metric), ...limits(metric), ...grounds(metric)].filter(({ lines }) => lines.length > 0);
}

function meaning(metric: Metric): Fact[] {
  const per = perWords[metric.per ?? (metric.input === 'pair' ? 'network' : perOfLevel[metric.level])];
  const level = levelWords[metric.level];
  return [
    { id: 'definition', lines: [metric.definition] },
    { id: 'formula', lines: [alike(metric.formula)] },
    { id: 'level', lines: [{ pl: `${per.pl} (poziom: ${level.pl})`, en: `${per.en} (level: ${level.en})` }] },
    { id: 'range', lines: rangeLines(metric) },
    { id: 'parameters', lines: (metric.parameters ?? []).map(parameterWords) },
  ];
}

/** What counts as a tie, and what it counts. */
function reading(metric: Metric): Fact[] {
  if (metric.input === 'period') {
    return [{ id: 'reads', lines: [{ pl: 'zdarzenia i okresy w wybranym czasie', en: 'what happened and lasted over a period' }] }];
  }
  const { uses } = metric;
  const two: Text = { pl: 'dwie sieci: wcześniejsza i późniejsza', en: 'two networks: an earlier and a later one' };
  const isWeighted = metric.parameters?.some(({ id }) => id === 'weighted') === true;
  const common: Fact[] = [
    { id: 'reads', lines: metric.input === 'pair' ? [two] : [modeWords[uses.mode]] },
    { id: 'ties', lines: [tieWords] },
    { id: 'strength', lines: [strengthWords[uses.strength], ...(isWeighted ? [unlessWeighted] : [])] },
    { id: 'direction', lines: [directionWords[uses.direction]] },
  ];
  if (metric.input === 'pair') return common;
  const apart = disconnectedWords(metric);
  return [
    ...common,
    { id: 'isolates', lines: [isolateWords(metric)] },
    { id: 'disconnected', lines: apart === null ? [] : [apart] },
    { id: 'groups', lines: uses.groups ? [groupWords] : [] },
    { id: 'normalised', lines: metric.normalisation === undefined ? [] : [normalisedWords] },
  ];
}

/** When a value says nothing, or less than it seems. */
function limits(metric: Metric): Fact[] {
  const coded = ({ code, why }: { readonly code: string; readonly why: Text }): Text => ({
    pl: `${why.pl} (${code})`,
    en: `${why.en} (${code})`,
  });
  return [
    { id: 'undefinedWhen', lines: undefinedReasons(metric).map(coded) },
    { id: 'trivialWhen', lines: trivialReasons(metric).map(coded) },
    { id: 'minimum', lines: metric.minimum === undefined ? [] : [coded(metric.minimum)] },
    { id: 'band', lines: [bandWords[metric.band]] },
    { id: 'acrossSizes', lines: [sizeWords[metric.acrossSizes]] },
  ];
}

/** What it rests on. */
function grounds(metric: Metric): Fact[] {
  const { cite, doi } = metric.source;
  const source = [cite, doi === '' ? '' : `https://doi.org/${doi}`].filter((part) => part !== '').join(', ');
  return [
    { id: 'needs', lines: [evidenceWords[metric.needs]] },
    { id: 'cost', lines: [costWords[metric.cost]] },
    { id: 'source', lines: source === '' ? [{ pl: 'definicja własna', en: 'a definition of our own' }] : [alike(source)] },
    { id: 'reference', lines: metric.reference.map(({ tool, call }) => alike(`${tool}: ${call}`)) },
  ];
}

function alike(text: string): Text {
  return { pl: text, en: text };
}
