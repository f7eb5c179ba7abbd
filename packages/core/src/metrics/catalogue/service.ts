import type { Metric } from '../metric.ts';
import { basketRobustness } from '../service/basket-robustness.ts';
import { meanProviders } from '../service/mean-providers.ts';
import { providerCriticality } from '../service/provider-criticality.ts';
import { providerHhi } from '../service/provider-hhi.ts';
import { serviceComplementarity } from '../service/service-complementarity.ts';
import { serviceCoverage } from '../service/service-coverage.ts';
import { serviceMissing } from '../service/service-missing.ts';
import { serviceOverlap } from '../service/service-overlap.ts';
import { servicesWithinReach } from '../service/services-within-reach.ts';
import { singleProviderServices } from '../service/single-provider-services.ts';

/** Services and who offers them. */
export const serviceMetrics: readonly Metric[] = [
  serviceCoverage,
  serviceMissing,
  singleProviderServices,
  providerCriticality,
  meanProviders,
  providerHhi,
  serviceOverlap,
  serviceComplementarity,
  basketRobustness,
  servicesWithinReach,
];
