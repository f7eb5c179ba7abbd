import { expect, test } from 'vitest';
import type { Problem } from '@splot/core';
import { coloursFor } from '#cli/colours';
import { problemLine } from '#cli/problem-line';

const problem: Problem = {
  code: 'E-REF',
  severity: 'error',
  table: 'memberships',
  row: 7,
  column: 'institution',
  value: 'mops',
  message: { pl: 'Nie ma takiej instytucji.', en: 'There is no such institution.' },
  hint: { pl: 'Dopisz ją.', en: 'Add it.' },
  place: { file: 'memberships.csv' },
};
const plain = coloursFor({}, false);

test('a problem is one line that says where, how bad, what and what to do', () => {
  expect(problemLine(problem, 'pl', plain)).toBe('memberships.csv:7:institution error E-REF Nie ma takiej instytucji. Dopisz ją.');
  expect(problemLine(problem, 'en', plain)).toBe('memberships.csv:7:institution error E-REF There is no such institution. Add it.');
});

test('what a problem does not have is left out', () => {
  const whole: Problem = {
    ...problem,
    table: '',
    row: null,
    column: '',
    severity: 'note',
    hint: { pl: '', en: '' },
    place: { file: 'a.json' },
  };
  expect(problemLine(whole, 'en', plain)).toBe('a.json note E-REF There is no such institution.');
});

test('a terminal gets colours unless NO_COLOR is set', () => {
  expect(coloursFor({}, true).red('error')).toBe('\u001B[31merror\u001B[39m');
  expect(coloursFor({ NO_COLOR: '1' }, true).red('error')).toBe('error');
  expect(coloursFor({}, false).red('error')).toBe('error');
});
