import { earliestArrivals } from '../../graph/history/time-respecting-paths.ts';
import { contactsThrough, through } from '../shared/channel.ts';
import type { PeriodMetric } from '../metric.ts';

export const timeRespectingReach: PeriodMetric = {
  id: 'time-respecting-reach',
  level: 'temporal',
  per: 'node',
  input: 'period',
  label: { pl: 'Zasięg w czasie', en: 'Temporal reach' },
  definition: {
    pl: 'Do ilu innych instytucji mogło w okresie dotrzeć coś, co wyszło od instytucji, idąc przez powiązania kolejne w czasie.',
    en: 'How many other institutions something could reach in the period that set out from an institution, by ties that follow each other in time.',
  },
  source: { cite: 'Moody 2002; Holme & Saramäki 2012', doi: '' },
  formula: '|{j ≠ i : a path i → j over ties in force on days t₁ ≤ t₂ ≤ … of the period}|',
  parameters: [through],
  range: [0, Infinity],
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T1',
  cost: 'n·m',
  // tsna counts the institution itself among those it reaches, which gives one more.
  reference: [],

  compute(dataset, period, parameters = {}) {
    const contacts = contactsThrough(dataset, period, parameters);
    const arrivals = earliestArrivals(contacts);
    return contacts.ids.map((subject, i) => {
      const reached = arrivals(i).reduce((count, day) => count + (day === -1 ? 0 : 1), 0);
      return { subject, value: reached - 1, of: contacts.ids.length - 1 };
    });
  },
};
