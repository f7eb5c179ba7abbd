import { expect, test } from 'vitest';
import { problem, problemCodes, severityOf, type ProblemCode } from '#core/model/problem-codes';
import { shown } from '#core/model/shown';
import type { ProblemCodeTexts } from '#core/model/problem-code';

const codes = Object.keys(problemCodes) as ProblemCode[];

test.each(codes)('%s speaks both languages with the same gaps, and an error says what would mend it', (code) => {
  const { message, hint }: ProblemCodeTexts = problemCodes[code];
  const gaps = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
  expect(message.pl).toMatch(/\S.*\.$|:.*\.$/);
  expect(message.en).toMatch(/\S.*\.$|:.*\.$/);
  if (code !== 'W-NOTE-MISSING') expect(gaps(message.pl)).toEqual(gaps(message.en));
  if (hint !== undefined) expect(gaps(hint.pl)).toEqual(gaps(hint.en));
  if (severityOf(code) === 'error') expect(hint).toBeDefined();
});

test('a problem names its place and its texts are filled in', () => {
  expect(
    problem('E-REF-UNKNOWN', { table: 'ties', row: 3, column: 'to', value: 'zus', place: { line: 3 }, fill: { table: 'institutions' } }),
  ).toEqual({
    code: 'E-REF-UNKNOWN',
    severity: 'error',
    table: 'ties',
    row: 3,
    column: 'to',
    value: 'zus',
    message: { pl: 'Nie ma zus w tabeli institutions.', en: 'zus is not in institutions.' },
    hint: {
      pl: 'Dopisz zus do tabeli institutions albo popraw identyfikator; wiersz pominięto.',
      en: 'Add zus to institutions or correct the id; the row was left out.',
    },
    place: { line: 3 },
  });
});

test('what a file holds cannot reach into the texts', () => {
  expect(problem('E-REF-UNKNOWN', { value: '{table} $& $1', fill: { table: 'ties' } }).message.en).toBe('{table} $& $1 is not in ties.');
});

test.each([
  ['a\u0000b', 'a⟨U+0000⟩b'],
  ['\u202Ekotek', '⟨U+202E⟩kotek'],
  ['a\u200B\uFEFF', 'a⟨U+200B⟩⟨U+FEFF⟩'],
  ['x\ud800', 'x⟨U+D800⟩'],
  ['\u{E0041}', '⟨U+E0041⟩'],
  ['zażółć „gęślą” 𝔸', 'zażółć „gęślą” 𝔸'],
  ['𝔸'.repeat(81), `${'𝔸'.repeat(80)}…`],
  ['x'.repeat(80), 'x'.repeat(80)],
])('%j is shown as %j', (text, expected) => {
  expect(shown(text)).toBe(expected);
});
