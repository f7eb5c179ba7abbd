import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { allInside, explorerOn, inside, settled } from '#support/explorer-page';

describe.each([
  [280, 'narrow'],
  [360, 'narrow'],
  [768, 'medium'],
  [1280, 'wide'],
] as const)('%i px wide', (width, size) => {
  test.each([
    ['the list', { view: 'list' }],
    ['the network', { view: 'network' }],
    ['the table', { view: 'network', table: true }],
    ['a card', { view: 'list', selected: 'mops-si' }],
    ['everything there ever was', { view: 'network', ghosts: true }],
  ] as const)('%s fits without scrolling sideways', async (_, state) => {
    await page.viewport(width, 800);
    const explorer = await explorerOn({ county: '1014' }, width);
    explorer.setState(state);
    await settled(explorer);
    expect(inside(explorer, '.frame').classList.contains(size)).toBe(true);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const out = allInside(explorer, 'button, input, select, summary, p, h4').filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return (
        own > 1 &&
        (left < -1 || right > width + 1) &&
        element.closest('.scroll') === null &&
        !element.matches('.opens, thead button, .overlay-node')
      );
    });
    expect(out.map((element) => element.outerHTML.slice(0, 120))).toEqual([]);
  });
});

test('on a phone the list comes first, the day stays at the bottom of the window, and steps are 44 px', async () => {
  await page.viewport(360, 700);
  const explorer = await explorerOn({ county: '1014' }, 360);
  expect(explorer.state?.view).toBe('list');
  const bar = inside(explorer, 'splot-time-bar-view').getBoundingClientRect();
  expect(Math.round(bar.bottom)).toBe(700);
  for (const button of allInside(inside(explorer, 'splot-time-bar-view'), 'button, input')) {
    expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  }
});

test('on a phone a card is a sheet that Back closes', async () => {
  await page.viewport(360, 700);
  const explorer = await explorerOn({ county: '1014' }, 360);
  inside(explorer, 'button.row').click();
  await settled(explorer);
  expect(inside(explorer, 'dialog').matches(':modal')).toBe(true);
  inside(explorer, '.back').click();
  await settled(explorer);
  expect(allInside(explorer, 'dialog')).toEqual([]);
  expect(explorer.state?.selected).toBe('');
});

test('mounted where it has no size, it draws when it gets one', async () => {
  await page.viewport(1000, 800);
  const explorer = await explorerOn({ county: '1014' }, 1000);
  const tab = explorer.parentElement;
  if (tab === null) throw new TypeError('not placed');
  tab.style.display = 'none';
  await settled(explorer);
  tab.style.display = 'block';
  tab.style.width = '700px';
  await settled(explorer);
  expect(inside(explorer, '.frame').classList.contains('medium')).toBe(true);
  expect(explorer.scene?.box.width).toBeLessThan(700);
});
