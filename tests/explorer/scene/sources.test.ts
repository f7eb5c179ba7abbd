import { expect, test } from 'vitest';
import { safeHref } from '#explorer/scene/sources';
import { sceneFor, sixCounties } from '#support/lodzkie-scenes';

test.each([
  ['https://www.rcpslodz.pl/index.php/2', 'https://www.rcpslodz.pl/index.php/2'],
  ['javascript:alert(1)', ''],
  ['JaVaScRiPt:alert(1)', ''],
  ['data:text/html,x', ''],
  ['https://user:secret@example.org/', ''],
  ['https://example.org/"onclick="x', ''],
  ['mops.sieradz.eu', ''],
  ['mopstm.pl (pozycja 119)', ''],
  ['', ''],
])('of the address %s a reader can follow “%s”', (address, href) => {
  expect(safeHref(address)).toBe(href);
});

test.each(sixCounties)('the documents of county %s are numbered from 1, and as many as the fact beside the sentence says', (county) => {
  const { sources, facts } = sceneFor({ county });
  expect(sources.map(({ number }) => number)).toEqual(sources.map((_, i) => i + 1));
  expect(facts.find(({ id }) => id === 'sources')?.value).toMatch(new RegExp(`^${sources.length} `));
});
