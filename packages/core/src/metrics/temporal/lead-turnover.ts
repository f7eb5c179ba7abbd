import { type Lead, leadsIn, takeovers } from '../../graph/history/leads.ts';
import { noneLed } from '../shared/leads.ts';
import type { PeriodMetric } from '../metric.ts';

export const leadTurnover: PeriodMetric = {
  id: 'lead-turnover',
  level: 'temporal',
  input: 'period',
  label: { pl: 'Zmiany lidera', en: 'Lead turnover' },
  definition: {
    pl: 'Ile razy na rok partnerstwa przewodzenie przejmował ktoś, kto przedtem nim nie kierował.',
    en: 'How often per year of a partnership its lead passed to somebody who had not led it before that.',
  },
  source: { cite: '', doi: '' },
  formula: 'takeovers / Σ over partnerships of years from the first to the last day they were led, a year = 365.25 days',
  range: [0, Infinity],
  undefinedWhen: [noneLed],
  standard: false,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T1',
  cost: 'linear',
  reference: [],

  compute(dataset, period) {
    const byPartnership = new Map<string, Lead[]>();
    for (const lead of leadsIn(dataset, period)) {
      byPartnership.set(lead.partnership, [...(byPartnership.get(lead.partnership) ?? []), lead]);
    }
    let [changes, days] = [0, 0];
    for (const leads of byPartnership.values()) {
      const spells = leads.flatMap((lead) => lead.spells);
      changes += takeovers(leads);
      days += Math.max(...spells.map(([, to]) => to)) - Math.min(...spells.map(([from]) => from));
    }
    // In quarters of a day, so that it is one division of two whole numbers.
    return [{ subject: null, value: (changes * 1461) / (days * 4), of: byPartnership.size }];
  },
};
