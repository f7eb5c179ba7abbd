import { gapsBetweenMeetings } from '../../graph/history/meetings.ts';
import type { PeriodMetric } from '../metric.ts';

export const burstiness: PeriodMetric = {
  id: 'burstiness',
  level: 'temporal',
  input: 'period',
  label: { pl: 'Zrywność', en: 'Burstiness' },
  definition: {
    pl: 'Jak nierówno wydarzenia są rozłożone w czasie: -1, gdy w równych odstępach, 0, gdy jak z przypadku, blisko 1, gdy zrywami.',
    en: 'How unevenly events are spread over time: -1 if at equal gaps, 0 if as by chance, near 1 if in bursts.',
  },
  source: { cite: 'Goh & Barabási 2008', doi: '10.1209/0295-5075/81/48002' },
  formula: '(σ − μ) / (σ + μ), μ, σ = mean and standard deviation of the gaps between events',
  range: [-1, 1],
  undefinedWhen: [
    {
      code: 'few-events',
      why: { pl: 'mniej niż trzy wydarzenia o znanym dniu', en: 'fewer than three events whose day is known' },
      when: ({ of }) => of < 2,
    },
    {
      code: 'zero-variance',
      why: { pl: 'wszystkie wydarzenia były jednego dnia', en: 'all events were on one day' },
      when: ({ value }) => Number.isNaN(value),
    },
  ],
  minimum: {
    code: 'few-events',
    why: { pl: 'mniej niż cztery odstępy między wydarzeniami', en: 'fewer than four gaps between events' },
    when: ({ of }) => of < 4,
  },
  standard: false,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T1',
  cost: 'linear',
  reference: [],

  compute(dataset, period) {
    const gaps = gapsBetweenMeetings(dataset, period);
    return [{ subject: null, value: gaps.length < 2 ? NaN : unevenness(gaps), of: gaps.length }];
  },
};

function unevenness(gaps: readonly number[]): number {
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  // n·Σg² − (Σg)² of whole days is exact, so equal gaps give exactly -1.
  const spread = Math.sqrt(gaps.length * gaps.reduce((sum, gap) => sum + gap * gap, 0) - total * total);
  return (spread - total) / (spread + total);
}
