import { counted } from '../../model/counted.ts';
import { basketOn } from '../../graph/services/basket.ts';
import { measurePeriod } from '../../metrics/measure-period.ts';
import type { Clause } from './clause.ts';
import { inForce, type Setting, sourcesOf } from './setting.ts';
import { written } from './written.ts';

/** How much of the basket of services is offered, and what hangs on one provider. Null where there is no basket. */
export function servicesClause(setting: Setting): Clause | null {
  const { dataset, county, date, policy } = setting;
  if (dataset.services.length === 0) return null;
  const readings = measurePeriod(dataset, { county, from: date, to: date, policy }, ['service-coverage', 'single-provider-services']);
  const { services, offeredBy } = basketOn(dataset, { county, date, policy });
  const offers = inForce(setting, 'offers');
  const offered = offeredBy.filter(({ length }) => length > 0).length;
  const single = offeredBy.filter(({ length }) => length === 1).length;
  const common = { kind: 'services', readings, sources: sourcesOf(offers.map(({ row }) => row)) } as const;
  if (offers.length === 0) {
    const text = {
      pl: 'Źródła nie mówią, kto oferuje usługi z koszyka.',
      en: 'The sources do not say who offers the services of the basket.',
    };
    return { ...common, text, abstains: true };
  }
  const alone = single === 0 ? { pl: '', en: '' } : counted(single, aloneForms);
  return {
    ...common,
    abstains: false,
    text: written`${counted(offered, offeredForms)}${{ pl: ` z ${services.length} usług`, en: ` of ${services.length} services` }}${alone}.`,
  };
}

const offeredForms = {
  pl: { one: 'Koszyk usług: dostawcę ma {n}', few: 'Koszyk usług: dostawcę mają {n}', many: 'Koszyk usług: dostawcę ma {n}' },
  en: { one: 'Basket of services: offered are {n}', other: 'Basket of services: offered are {n}' },
} as const;

const aloneForms = {
  pl: { one: '; {n} tylko jednego', few: '; {n} tylko jednego', many: '; {n} tylko jednego' },
  en: { one: '; {n} by a single institution', other: '; {n} by a single institution' },
} as const;
