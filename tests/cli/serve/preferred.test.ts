import { expect, test } from 'vitest';
import { preferred } from '#cli/serve/preferred';

test.each([
  ['pl-PL,pl;q=0.9,en-US;q=0.8,en;q=0.7', 'pl'],
  ['en-GB,en;q=0.9,pl;q=0.8', 'en'],
  ['en;q=0.5, pl;q=0.9', 'pl'],
  ['de, pl;q=0.3', 'pl'],
  ['pl;q=0, en;q=0.1', 'en'],
  ['de-DE,de', 'en'],
  ['*', 'en'],
  ['', 'en'],
])('a reader whose browser asks for "%s" gets %s', (header, expected) => {
  expect(preferred(header)).toBe(expected);
});
