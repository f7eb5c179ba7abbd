import { expect, test } from 'vitest';
import { allInside, inside, placed, requestsOf } from '#support/explorer-page';
import { sampleScene } from '#support/scene';
import { wordsOf } from '#explorer/text/words-of';

const { legend } = sampleScene();

test('a group is switched off beside those that are off already, and on again', async () => {
  const view = await placed('splot-legend-view', { words: wordsOf('pl'), legend });
  const requests = requestsOf(view);
  const button = (name: string) => allInside(view, '.toggle').find(({ textContent }) => textContent?.includes(name));
  expect([button('Policja')?.getAttribute('aria-pressed'), button('Edukacja')?.getAttribute('aria-pressed')]).toEqual(['false', 'true']);
  button('Edukacja')?.click();
  button('Policja')?.click();
  inside(view, '.all').click();
  expect(requests).toEqual([
    { type: 'filter', groups: ['EDU', 'POL'] },
    { type: 'filter', groups: [] },
    { type: 'filter', groups: [] },
  ]);
});
