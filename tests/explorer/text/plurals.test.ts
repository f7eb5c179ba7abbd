import { expect, test } from 'vitest';
import { en } from '#explorer/text/en';
import { pl } from '#explorer/text/pl';
import { counted } from '#explorer/text/plurals';

test.each([
  [0, '0 instytucji', '0 institutions'],
  [1, '1 instytucja', '1 institution'],
  [2, '2 instytucje', '2 institutions'],
  [5, '5 instytucji', '5 institutions'],
  [12, '12 instytucji', '12 institutions'],
  [22, '22 instytucje', '22 institutions'],
  [101, '101 instytucji', '101 institutions'],
  [1.5, '1,5 instytucji', '1.5 institutions'],
])('%d is said as Polish and English say it', (n, polish, english) => {
  expect(counted('pl', pl.scene.institutions, n)).toBe(polish);
  expect(counted('en', en.scene.institutions, n)).toBe(english);
});

test.each([
  [1, 'z 1 obszaru', 'z 1 szczebla'],
  [2, 'z 2 obszarów', 'z 2 szczebli'],
  [10, 'z 10 obszarów', 'z 10 szczebli'],
])('%d groups stand in the genitive', (n, areas, tiers) => {
  expect([counted('pl', pl.scene.ofGroups.area, n), counted('pl', pl.scene.ofGroups.tier, n)]).toEqual([areas, tiers]);
});
