import { leastProviders } from '../shared/service-parameters.ts';
import { basketOf, noServices } from '../shared/basket.ts';
import type { PeriodMetric } from '../metric.ts';

export const serviceCoverage: PeriodMetric = {
  id: 'service-coverage',
  level: 'service',
  input: 'period',
  label: { pl: 'Pokrycie koszyka usług', en: 'Basket coverage' },
  definition: {
    pl: 'Na jaką część usług koszyka jest w tym dniu dość podmiotów, które je oferują.',
    en: 'The share of the services of the basket that enough institutions offer on the day.',
  },
  source: { cite: 'Provan & Milward 2001', doi: '10.1111/0033-3352.00045' },
  formula: '|{s : nₛ ≥ k}| / |basket|, nₛ = institutions that offer service s',
  parameters: [leastProviders],
  range: [0, 1],
  undefinedWhen: [noServices],
  standard: true,
  acrossSizes: 'fair',
  band: 'up*',
  needs: 'T1',
  cost: 'linear',
  reference: [],

  compute(dataset, period, { k = 1 } = {}) {
    const { services, offeredBy } = basketOf(dataset, period);
    const covered = offeredBy.filter(({ length }) => length >= Number(k)).length;
    return [{ subject: null, value: covered / services.length, of: services.length }];
  },
};
