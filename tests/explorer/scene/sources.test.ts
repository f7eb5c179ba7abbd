import { expect, test } from 'vitest';
import { sceneFor, sixCounties } from '#support/lodzkie-scenes';

test.each(sixCounties)('the documents of county %s are numbered from 1, and as many as the fact beside the sentence says', (county) => {
  const { sources, facts } = sceneFor({ county });
  expect(sources.map(({ number }) => number)).toEqual(sources.map((_, i) => i + 1));
  expect(facts.find(({ id }) => id === 'sources')?.value).toMatch(new RegExp(`^${sources.length} `));
});

test('a note that names another document by its id shows the number readers know it by', () => {
  const { sources, card } = sceneFor({ county: '1014', date: '2019-10-23', selected: 'pcpr-si' });
  const numberOf = (id: string) => sources.find((source) => source.id === id)?.number;
  const lines = card?.sections.flatMap((section) => section.lines) ?? [];
  expect(lines.map(({ note }) => note)).toContain(
    `[${numberOf('S3')}] mówi o liderze „we współpracy z” PCPR; nazwa roli pochodzi z [${numberOf('S4')}].`,
  );
});
