import { type Lead, leadsIn, mostAtOnce } from '../../graph/history/leads.ts';
import { noneLed } from '../shared/leads.ts';
import type { PeriodMetric } from '../metric.ts';

export const leadConcurrency: PeriodMetric = {
  id: 'lead-concurrency',
  level: 'temporal',
  input: 'period',
  label: { pl: 'Równoległe przewodzenie', en: 'Lead concurrency' },
  definition: {
    pl: 'Iloma partnerstwami jedna instytucja przewodziła najwyżej jednego dnia okresu.',
    en: 'How many partnerships one institution led at most on any one day of the period.',
  },
  source: { cite: '', doi: '' },
  formula: 'max over institutions i and days t of |{partnerships led by i on t}|',
  range: [1, Infinity],
  undefinedWhen: [noneLed],
  standard: false,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T1',
  cost: 'linear',
  reference: [],

  compute(dataset, period) {
    const leads = leadsIn(dataset, period);
    const byLeader = new Map<string, Lead[]>();
    for (const lead of leads) byLeader.set(lead.institution, [...(byLeader.get(lead.institution) ?? []), lead]);
    const most = [...byLeader.values()].reduce((top, own) => Math.max(top, mostAtOnce(own.flatMap(({ spells }) => spells))), 0);
    const led = new Set(leads.map(({ partnership }) => partnership)).size;
    return [{ subject: null, value: led === 0 ? NaN : most, of: led }];
  },
};
