import { expect, test } from 'vitest';
import { sceneFor, sixCounties } from '#support/lodzkie-scenes';

type Wishes = Parameters<typeof sceneFor>[0];

function places(wishes: Wishes): Map<string, string> {
  return new Map(sceneFor(wishes).nodes.map(({ id, x, y }) => [id, `${x} ${y}`]));
}

test.each([
  { policy: 'months:12' },
  { policy: 'last-evidence' },
  { hidden: ['EDU'] },
  { facet: 'sector' },
  { meetings: false },
  { metric: 'betweenness' },
  { selected: 'mops-si' },
  { search: 'pup' },
  { lang: 'en' },
] as const satisfies readonly Wishes[])('%o moves no node of Sieradz', (wish) => {
  const before = places({ county: '1014', date: '2019-10-23' });
  const after = places({ county: '1014', date: '2019-10-23', ...wish });
  expect(after.size).toBeGreaterThan(0);
  for (const [id, place] of after) expect([id, place]).toEqual([id, before.get(id)]);
});

test('from the day of the last document to the next day nobody in Sieradz moves', () => {
  const [before, after] = ['2019-10-23', '2019-10-24'].map((date) => sceneFor({ county: '1014', date }).nodes);
  const moved = before!.map(({ x, y }, i) => Math.hypot(after![i]!.x - x, after![i]!.y - y));
  // The solver rests when nodes move less than a reader could see.
  expect(Math.max(...moved)).toBeLessThan(0.5);
});

test.each(sixCounties)('everything county %s draws on any change state has a place of its own', (county) => {
  for (const { date } of sceneFor({ county }).timeline.states) {
    for (const wish of [{}, { ghosts: true }, { policy: 'months:12' }]) {
      const all = [...places({ county, date, ...wish }).values()];
      expect([date, new Set(all).size]).toEqual([date, all.length]);
    }
  }
});
