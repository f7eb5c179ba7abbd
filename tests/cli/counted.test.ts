import { expect, test } from 'vitest';
import { counted } from '#cli/counted';

test.each([
  [0, '0 błędów', '0 errors'],
  [1, '1 błąd', '1 error'],
  [2, '2 błędy', '2 errors'],
  [5, '5 błędów', '5 errors'],
  [12, '12 błędów', '12 errors'],
  [22, '22 błędy', '22 errors'],
])('%i errors are counted in the right form', (n, pl, en) => {
  expect([counted(n, 'error', 'pl'), counted(n, 'error', 'en')]).toEqual([pl, en]);
});
