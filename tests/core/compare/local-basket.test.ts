import { localBasket } from '#core/compare/local-basket';
import { basket } from '#support/basket';
import { expect, it } from 'vitest';

const county = { county: '1014', date: '2019-06-01' } as const;

it('says who offers what, what is missing and what hangs on one institution', () => {
  const { services, providers } = localBasket(basket(), county);
  expect(services).toEqual([
    { id: 'counselling', providers: ['dary', 'pcpr'], possible: [], supply: 'several' },
    { id: 'day-care', providers: ['mops', 'pcpr'], possible: [], supply: 'several' },
    { id: 'mediation', providers: [], possible: [], supply: 'missing' },
    { id: 'shelter', providers: ['dary'], possible: [], supply: 'single' },
  ]);
  expect(providers).toEqual([
    { id: 'dary', services: ['counselling', 'shelter'], lost: ['shelter'] },
    { id: 'mops', services: ['day-care'], lost: [] },
    { id: 'pcpr', services: ['counselling', 'day-care'], lost: [] },
  ]);
});

it('counts how much is offered by at least one, two and more, and what is left as institutions leave', () => {
  const { coverage, robustness } = localBasket(basket(), county);
  expect(coverage).toEqual(Float64Array.of(3 / 4, 2 / 4));
  // Shelter goes with one third of the first leavers; a service of two is gone with one third of the pairs.
  expect(robustness.random.map((share) => Math.round(share * 9))).toEqual(Float64Array.of(9, 8, 5, 0));
  expect(robustness.worstFirst.map((share) => Math.round(share * 3))).toEqual(Float64Array.of(3, 2, 1, 0));
});

it('calls a service whose only offer is uncertain not determined, never missing', () => {
  const offers = [{ institution: 'mops', service: 'mediation', time: '2019-03-01/', certainty: 'inferred' }];
  const { services } = localBasket(basket({ offers }), county);
  expect(services[2]).toEqual({ id: 'mediation', providers: [], possible: ['mops'], supply: 'not-determined' });
});

it('looks at the services asked for alone, and refuses one that the data set lacks', () => {
  const { services, providers } = localBasket(basket(), { ...county, reference: ['shelter'] });
  expect([services.map(({ id }) => id), providers.map(({ id }) => id)]).toEqual([['shelter'], ['dary']]);
  expect(() => localBasket(basket(), { ...county, reference: ['sauna'] })).toThrow('reference names a service that is not there: "sauna"');
});

it('has no coverage where nothing is offered', () => {
  const { coverage, providers } = localBasket(basket({ offers: [] }), county);
  expect([coverage, providers]).toEqual([new Float64Array(0), []]);
});
