import { basketOf, noServices } from '../shared/basket.ts';
import type { PeriodMetric } from '../metric.ts';

export const meanProviders: PeriodMetric = {
  id: 'mean-providers',
  level: 'service',
  input: 'period',
  label: { pl: 'Średnia liczba dostawców', en: 'Mean providers' },
  definition: {
    pl: 'Ile instytucji przeciętnie oferuje usługę z koszyka.',
    en: 'How many institutions offer a service of the basket on average.',
  },
  source: { cite: '', doi: '' },
  formula: 'Σₛ nₛ / |basket|',
  range: [0, Infinity],
  undefinedWhen: [noServices],
  standard: true,
  acrossSizes: 'fair',
  band: 'up',
  needs: 'T1',
  cost: 'linear',
  reference: [],

  compute(dataset, period) {
    const { services, offeredBy } = basketOf(dataset, period);
    return [{ subject: null, value: offeredBy.reduce((sum, { length }) => sum + length, 0) / services.length, of: services.length }];
  },
};
