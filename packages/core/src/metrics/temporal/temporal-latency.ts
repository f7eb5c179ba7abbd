import { earliestArrivals } from '../../graph/history/time-respecting-paths.ts';
import { contactsThrough, through } from '../shared/channel.ts';
import type { PeriodMetric } from '../metric.ts';

export const temporalLatency: PeriodMetric = {
  id: 'temporal-latency',
  level: 'temporal',
  input: 'period',
  label: { pl: 'Opóźnienie', en: 'Temporal latency' },
  definition: {
    pl: 'Po ilu dniach od początku okresu coś, co wyszło od jednej instytucji, dociera przeciętnie do tych, do których w ogóle dociera.',
    en: 'After how many days from the start of the period something that set out from one institution reaches, on average, those it reaches at all.',
  },
  source: { cite: 'Holme & Saramäki 2012', doi: '' },
  formula: 'mean of earliest arrivals over ordered pairs i ≠ j with a path in time',
  parameters: [through],
  range: [0, Infinity],
  undefinedWhen: [
    {
      code: 'unreachable',
      why: { pl: 'żadna instytucja nie mogła dotrzeć do innej', en: 'no institution could reach another' },
      when: ({ of }) => of === 0,
    },
  ],
  minimum: {
    code: 'few-nodes',
    why: { pl: 'mniej niż pięć instytucji', en: 'fewer than five institutions' },
    when: ({ reason }) => reason === 'few-nodes',
  },
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T1',
  cost: 'n·m',
  reference: [],

  compute(dataset, period, parameters = {}) {
    const contacts = contactsThrough(dataset, period, parameters);
    const arrivals = earliestArrivals(contacts);
    const count = contacts.ids.length;
    let [days, pairs] = [0, 0];
    for (let i = 0; i < count; i++) {
      const reached = arrivals(i);
      for (let j = 0; j < count; j++) {
        if (i === j || reached[j] === -1) continue;
        days += reached[j]!;
        pairs++;
      }
    }
    return [{ subject: null, value: days / pairs, of: pairs, ...(count < 5 ? { reason: 'few-nodes' } : {}) }];
  },
};
