import { statutoryTypes, statutoryTypesOf } from '#core/model/statutory-types';
import { lodzkie } from '#support/lodzkie';
import { expect, it } from 'vitest';

const typesOf = (name: string, tier = 'gmina') => statutoryTypesOf({ name, tier });

it('knows a body by the name the law gives it, however it is spaced', () => {
  expect(typesOf('Miejski Ośrodek Pomocy Społecznej w Sieradzu')).toEqual(['social-assistance']);
  expect(typesOf('Poradnia Psychologiczno -Pedagogiczna')).toEqual(['counselling']);
  expect(typesOf('I Zespół Kuratorskiej Służby Sądowej Sądu Rejonowego w Sieradzu')).toEqual(['probation']);
});

it('takes a department for no town hall, and an association for nothing the law requires', () => {
  expect(typesOf('Wydział Edukacji, Urząd Miasta w Tomaszowie Mazowieckim')).toEqual([]);
  expect(typesOf('Stowarzyszenie Abstynentów „Przystań”')).toEqual([]);
});

it('counts the social assistance centre of a city with county rights as the family support centre too', () => {
  expect(typesOf('Miejski Ośrodek Pomocy Rodzinie w Piotrkowie Trybunalskim', 'city-county')).toEqual([
    'social-assistance',
    'family-support',
  ]);
});

it('finds a type for the bodies of the example that the law requires', () => {
  const found = new Map(lodzkie.institutions.map((row) => [row.id, statutoryTypesOf(row)]));
  const of = (id: string) => found.get(id);
  expect(
    [
      'mops-tm',
      'pcpr-tm',
      'kpp-tm',
      'pup-tm',
      'zkss-tm-karne',
      'ppp-tm',
      'mkrpa-tm',
      'sp-tomaszow',
      'um-si',
      'szw-si',
      'sr-si',
      'sp1-si',
    ].map(of),
  ).toEqual([
    ['social-assistance'],
    ['family-support'],
    ['police'],
    ['labour-office'],
    ['probation'],
    ['counselling'],
    ['alcohol-commission'],
    ['county-office'],
    ['town-hall'],
    ['hospital'],
    ['court'],
    ['school'],
  ]);
});

it('names each type once', () => {
  expect(new Set(statutoryTypes.map(({ id }) => id)).size).toBe(statutoryTypes.length);
});
