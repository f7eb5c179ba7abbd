import { expect, test } from 'vitest';
import { isPesel, looksPersonal, withoutPersonNumbers } from '#core/io/rows/personal';

test.each([
  // 4·1 + 4·3 + 0·7 + 5·9 + 1·1 + 4·3 + 0·7 + 1·9 + 3·1 + 5·3 = 101; 9 makes 110.
  ['44051401359', true],
  ['44051401358', false],
  // Born on the 32nd, or in a month that no century has.
  ['44053201355', false],
  ['44133101352', false],
  ['4405140135', false],
])('%s is a PESEL: %s', (digits, expected) => {
  expect(isPesel(digits)).toBe(expected);
});

test.each([
  ['nr 44051401359.', 'nr .'],
  ['44051401359/44051401359', '/'],
  ['x44051401359', 'x44051401359'],
  ['144051401359', '144051401359'],
  ['7251738043', '7251738043'],
])('of %j stays %j', (text, kept) => {
  expect(withoutPersonNumbers(text)).toBe(kept);
});

test.each([
  ['Imię i nazwisko', true],
  ['Nazwiska uczestników', true],
  ['nr telefonu', true],
  ['e-mail', true],
  ['E_MAIL', true],
  ['Podpis', true],
  ['first name', true],
  ['osoba do kontaktu', true],
  ['liczba osób', false],
  ['adres', false],
  ['nazwa skrócona', false],
  ['telewizja', false],
])('a column called %j looks personal: %s', (header, expected) => {
  expect(looksPersonal(header, ['x'])).toBe(expected);
});

test('a column most of whose cells are e-mail addresses looks personal', () => {
  expect(looksPersonal('kontakt', ['a@example.org', 'b@example.org', '', 'brak'])).toBe(true);
  expect(looksPersonal('kontakt', ['a@example.org', 'brak', '-'])).toBe(false);
});
