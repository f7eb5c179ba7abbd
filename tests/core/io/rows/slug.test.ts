import { expect, test } from 'vitest';
import { slugOf } from '#core/io/rows/slug';

test.each([
  ['Miejski Ośrodek Pomocy Społecznej w Łodzi', 'miejski-osrodek-pomocy-spolecznej-w-lodzi'],
  ['  „Być Razem” – Fundacja ', 'byc-razem-fundacja'],
  ['ŻÓŁĆ', 'zolc'],
  ['Straße Ærø', 'strasse-aero'],
  ['Szkoła Podstawowa nr 1', 'szkola-podstawowa-nr-1'],
  ['„”', ''],
])('the id made from %j is %j', (name, id) => {
  expect(slugOf(name)).toBe(id);
});

test('a letter written in one piece or in two makes the same id', () => {
  expect(slugOf('Łód\u017a')).toBe(slugOf('Łodz\u0301'.replace('o', 'o\u0301')));
});
