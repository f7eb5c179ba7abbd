import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { allInside, inside, placed, requestsOf, settled } from '#support/explorer-page';
import { sampleTable } from '#support/scene';
import { wordsOf } from '#explorer/text/words-of';

const words = wordsOf('pl');
const shown = (view: Element) => allInside(view, 'tbody tr').map((row) => row.lastElementChild?.textContent);

test('a header sorts, turns the order round and gives the first order back, and says which', async () => {
  const view = await placed('splot-table-view', { words, table: sampleTable });
  const header = allInside(view, 'th[scope=col]').at(-1)!;
  const first = shown(view);
  const seen: unknown[] = [];
  for (let i = 0; i < 3; i++) {
    inside(header, 'button').click();
    await settled(view);
    seen.push([header.getAttribute('aria-sort'), shown(view)[0]]);
  }
  expect(seen).toEqual([
    ['descending', '11'],
    ['ascending', '0'],
    ['none', first[0]],
  ]);
});

test('the filter counts what it leaves', async () => {
  const view = await placed('splot-table-view', { words, table: sampleTable });
  await userEvent.fill(inside(view, 'input'), 'SAD');
  await settled(view);
  expect(shown(view)).toHaveLength(2);
  expect(inside(view, '[role=status]').textContent).toBe('2 wiersze');
});

test('the sentence is the caption and the name of a row opens its card', async () => {
  const view = await placed('splot-table-view', { words, table: sampleTable });
  expect(inside(view, 'caption').textContent).toBe(sampleTable.caption);
  const requests = requestsOf(view);
  inside(view, 'tbody th button').click();
  expect(requests).toEqual([{ type: 'select', id: 'i00' }]);
});
