import { expect, test } from 'vitest';
import { safeLink } from '#explorer/scene/safe-link';

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['http://example.org', 'http://example.org/'],
  ['mailto:biuro@example.org', 'mailto:biuro@example.org'],
  ['tel:+48123456789', 'tel:+48123456789'],
  ['javascript:alert(1)', null],
  [' JaVaScRiPt:alert(1)', null],
  ['data:text/html,x', null],
  ['vbscript:x', null],
  ['//example.org', null],
  ['strona.html', null],
  ['https://user:secret@example.org/', null],
  ['https://example.org/"onclick="x', null],
  ['mops.sieradz.eu', null],
  ['mopstm.pl (pozycja 119)', null],
  ['', null],
])('%j becomes %j', (address, link) => {
  expect(safeLink(address)).toBe(link);
});
