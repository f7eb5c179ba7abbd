import { basketOf } from '../shared/basket.ts';
import type { PeriodMetric } from '../metric.ts';

export const providerHhi: PeriodMetric = {
  id: 'provider-hhi',
  level: 'service',
  per: 'service',
  input: 'period',
  label: { pl: 'Koncentracja dostawców', en: 'Concentration of providers' },
  definition: {
    pl: 'Jak bardzo usługa skupia się w rękach jednego podmiotu: 1, gdy oferuje ją tylko jeden; udziały według podanej liczby miejsc, a gdy ktoś jej nie podał, równe.',
    en: 'How far a service is in one hand: 1 if only one institution offers it; shares by stated capacity, equal where somebody states none.',
  },
  source: { cite: 'Herfindahl 1950; Hirschman 1964', doi: '' },
  formula: 'Σᵢ uᵢₛ², uᵢₛ = share of i in the capacity of service s',
  range: [0, 1],
  undefinedWhen: [
    {
      code: 'nothing-observed',
      why: { pl: 'nikt nie oferuje tej usługi', en: 'nobody offers this service' },
      when: ({ of }) => of === 0,
    },
  ],
  standard: true,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T1',
  cost: 'linear',
  reference: [],

  compute(dataset, period) {
    const { services, offeredBy, capacity } = basketOf(dataset, period);
    return services.map((subject, s) => ({ subject, value: concentration(capacity[s]!), of: offeredBy[s]!.length }));
  },
};

function concentration(capacities: readonly number[]): number {
  if (capacities.length === 0) return NaN;
  const total = capacities.reduce((sum, one) => sum + one, 0);
  const areStated = total > 0 && capacities.every((one) => one >= 0);
  if (!areStated) return 1 / capacities.length;
  return capacities.reduce((sum, one) => sum + (one / total) ** 2, 0);
}
