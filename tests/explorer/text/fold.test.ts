import { expect, test } from 'vitest';
import { byName } from '#explorer/text/collate';
import { fold } from '#explorer/text/fold';

test.each([
  ['Łódź', 'lodz'],
  ['Zduńska Wola', 'zdunska wola'],
  ['Psychologiczno -Pedagogiczna', 'psychologiczno pedagogiczna'],
  ['„Być Razem”', 'byc razem'],
])('%s is found as %s', (name, sought) => {
  expect(fold(name)).toBe(sought);
});

test('ł comes after l and school no. 9 before no. 10', () => {
  expect(['Łask', 'Lublin', 'SP nr 10', 'SP nr 9', 'Luboń'].sort(byName('pl'))).toEqual(['Lublin', 'Luboń', 'Łask', 'SP nr 9', 'SP nr 10']);
});
