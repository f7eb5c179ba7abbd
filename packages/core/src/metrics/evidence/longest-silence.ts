import { dayOf } from '../../time/day.ts';
import { factsOf, knownDays, noFacts } from '../shared/facts.ts';
import type { PeriodMetric } from '../metric.ts';

export const longestSilence: PeriodMetric = {
  id: 'longest-silence',
  level: 'evidence',
  input: 'period',
  label: { pl: 'Najdłuższa cisza', en: 'Longest silence' },
  definition: {
    pl: 'Ile dni z rzędu w okresie nie ma ani jednego faktu ze znanym dniem początku lub końca.',
    en: 'How many days in a row of the period have no fact known to begin or end on them.',
  },
  source: { cite: '', doi: '' },
  formula: 'longest run of days of the period on which no fact begins or ends',
  range: [0, Infinity],
  undefinedWhen: [noFacts],
  standard: true,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T0',
  cost: 'linear',
  reference: [],

  compute(dataset, period) {
    const facts = factsOf(dataset, period);
    const [start, end] = [dayOf(period.from), dayOf(period.to) + 1];
    const days = facts.flatMap(({ spell }) => knownDays(spell)).filter((day) => day >= start && day < end);
    const marks = [start - 1, ...days.sort((a, b) => a - b), end];
    const silence = marks.reduce((longest, day, k) => Math.max(longest, k === 0 ? 0 : day - marks[k - 1]! - 1), 0);
    return [{ subject: null, value: facts.length === 0 ? NaN : silence, of: facts.length }];
  },
};
