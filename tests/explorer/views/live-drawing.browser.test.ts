import { expect, test, vi } from 'vitest';
import type { SplotExplorer } from '#explorer/splot-explorer';
import { allInside, example, explorerOn, inside } from '#support/explorer-page';

const isLive = (explorer: SplotExplorer) => inside(explorer, '.stage').classList.contains('is-live');

test('the SVG comes first, the live drawing takes over when the page is idle, and the same buttons lie over both', async () => {
  const explorer = await explorerOn({ county: '1014', renderer: 'auto' });
  expect(allInside(explorer, '.node').length).toBe(explorer.scene?.nodes.length);
  const buttons = allInside(explorer, '.overlay-node');
  await vi.waitFor(() => expect(isLive(explorer)).toBe(true), { timeout: 10_000 });
  expect(allInside(explorer, 'canvas').length).toBeGreaterThan(0);
  expect(allInside(explorer, '.overlay-node')).toEqual(buttons);
});

test('only one explorer of a page is live; the other shows its SVG and takes its turn when used', async () => {
  const first = await explorerOn({ county: '1014', renderer: 'auto' });
  await vi.waitFor(() => expect(isLive(first)).toBe(true), { timeout: 10_000 });
  const second = Object.assign(document.createElement('splot-explorer'), {
    data: example,
    county: '1016',
    view: 'network',
    loading: 'eager',
  } as const);
  // As wide as the first: on a phone's width neither would be live.
  second.style.width = '1000px';
  document.body.prepend(second);
  await second.ready;
  await vi.waitFor(() => expect(isLive(second)).toBe(true), { timeout: 10_000 });
  await first.updateComplete;
  expect(isLive(first)).toBe(false);
  inside(first, '.overlay-node').focus();
  await vi.waitFor(() => expect([isLive(first), isLive(second)]).toEqual([true, false]), { timeout: 10_000 });
});

test('taken out of the page it gives its canvases back', async () => {
  const explorer = await explorerOn({ county: '1014', renderer: 'auto' });
  await vi.waitFor(() => expect(isLive(explorer)).toBe(true), { timeout: 10_000 });
  explorer.remove();
  await explorer.updateComplete;
  expect(allInside(explorer, 'canvas')).toEqual([]);
});

test('on a phone the drawing stays SVG until it fills the screen', async () => {
  const explorer = await explorerOn({ county: '1014', renderer: 'auto', view: 'network' }, 360);
  await new Promise((resolve) => requestIdleCallback(resolve));
  await explorer.updateComplete;
  expect([isLive(explorer), allInside(explorer, 'canvas')]).toEqual([false, []]);
  inside(explorer, '.tools button:last-child').click();
  await vi.waitFor(() => expect(isLive(explorer)).toBe(true), { timeout: 10_000 });
});
