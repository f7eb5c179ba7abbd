import { earliestArrivals } from '../../graph/history/time-respecting-paths.ts';
import { contactsThrough, through } from '../shared/channel.ts';
import { unreachable } from '../shared/unreachable.ts';
import type { Observation, PeriodMetric } from '../metric.ts';

export const earliestArrival: PeriodMetric = {
  id: 'earliest-arrival',
  level: 'temporal',
  per: 'pair',
  input: 'period',
  label: { pl: 'Najwcześniejsze dotarcie', en: 'Earliest arrival' },
  definition: {
    pl: 'Po ilu dniach od początku okresu mogło najwcześniej dotrzeć do drugiej instytucji coś, co wyszło od pierwszej.',
    en: 'After how many days from the start of the period something that set out from the first institution could reach the second at the earliest.',
  },
  source: { cite: 'Moody 2002; Holme & Saramäki 2012', doi: '' },
  formula: 'min over paths i → j on days t₁ ≤ … ≤ tₖ of tₖ − t₀, t₀ = first day of the period',
  parameters: [through],
  range: [0, Infinity],
  undefinedWhen: [unreachable],
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T1',
  cost: 'n·m',
  reference: [],

  compute(dataset, period, parameters = {}) {
    const contacts = contactsThrough(dataset, period, parameters);
    const arrivals = earliestArrivals(contacts);
    return contacts.ids.flatMap((from, i) => {
      const days = arrivals(i);
      return contacts.ids.flatMap((to, j): Observation[] => (i === j ? [] : [observed([from, to], days[j]!)]));
    });
  },
};

function observed(subject: readonly [string, string], day: number): Observation {
  return { subject, value: day === -1 ? NaN : day, of: day === -1 ? 0 : 1 };
}
