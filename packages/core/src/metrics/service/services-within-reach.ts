import { networkAt } from '../../graph/making/network-at.ts';
import { servicesWithin } from '../../graph/services/services-within.ts';
import { mostSteps } from '../shared/service-parameters.ts';
import { basketOf, noServices } from '../shared/basket.ts';
import type { PeriodMetric } from '../metric.ts';

export const servicesWithinReach: PeriodMetric = {
  id: 'services-within-reach',
  level: 'service',
  per: 'node',
  input: 'period',
  label: { pl: 'Usługi w zasięgu', en: 'Services within reach' },
  definition: {
    pl: 'Jaką część koszyka oferuje sama instytucja lub te, do których prowadzi od niej najwyżej kilka powiązań.',
    en: 'The share of the basket that an institution offers itself or reaches over at most so many ties.',
  },
  source: { cite: '', doi: '' },
  formula: '|∪_{j : dᵢⱼ ≤ k} Sⱼ| / |basket|, Sⱼ = services of j',
  parameters: [mostSteps],
  range: [0, 1],
  undefinedWhen: [noServices],
  standard: false,
  acrossSizes: 'with-care',
  band: 'up',
  needs: 'T1',
  cost: 'n·m',
  reference: [],

  compute(dataset, period, { steps = 2 } = {}) {
    const basket = basketOf(dataset, period);
    const network = networkAt(dataset, { county: period.county, date: period.to, policy: period.policy, mode: 'clique', ties: true });
    return servicesWithin(basket, network, Number(steps)).map(({ id, count }) => ({
      subject: id,
      value: count / basket.services.length,
      of: basket.services.length,
    }));
  },
};
