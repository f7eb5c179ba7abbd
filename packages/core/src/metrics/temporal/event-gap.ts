import { gapsBetweenMeetings } from '../../graph/history/meetings.ts';
import { median } from '../shared/median.ts';
import type { PeriodMetric } from '../metric.ts';

export const eventGap: PeriodMetric = {
  id: 'event-gap',
  level: 'temporal',
  input: 'period',
  label: { pl: 'Odstęp między wydarzeniami', en: 'Gap between events' },
  definition: {
    pl: 'Ile dni zwykle mija od jednego wydarzenia do następnego: mediana odstępów.',
    en: 'How many days usually pass from one event to the next: the median gap.',
  },
  source: { cite: '', doi: '' },
  formula: 'median of dₖ₊₁ − dₖ, d₁ ≤ d₂ ≤ … = first days of the events of the period whose day is known',
  range: [0, Infinity],
  undefinedWhen: [
    {
      code: 'few-events',
      why: { pl: 'mniej niż dwa wydarzenia o znanym dniu', en: 'fewer than two events whose day is known' },
      when: ({ of }) => of === 0,
    },
  ],
  standard: false,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T1',
  cost: 'linear',
  reference: [],

  compute(dataset, period) {
    const gaps = gapsBetweenMeetings(dataset, period);
    return [{ subject: null, value: median(gaps), of: gaps.length }];
  },
};
