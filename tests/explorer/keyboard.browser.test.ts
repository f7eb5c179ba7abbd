import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { allInside, explorerOn, focusedElement, inside, settled } from '#support/explorer-page';

/** Presses Tab until focus leaves the explorer, and names every stop. */
async function stops(): Promise<readonly string[]> {
  const names: string[] = [];
  for (let i = 0; i < 80; i++) {
    await userEvent.keyboard('{Tab}');
    const element = focusedElement();
    if (element === null || element === document.body || element.id === 'after') break;
    names.push(element.getAttribute('part') ?? element.className ?? element.tagName);
  }
  return names;
}

test('tabs, network and events are one stop each, and nothing holds focus back', async () => {
  const explorer = await explorerOn({ county: '1014' });
  const after = Object.assign(document.createElement('button'), { id: 'after', textContent: 'dalej' });
  document.body.append(after);
  inside(explorer, 'select').focus();
  const names = await stops();
  const count = (part: string) => names.filter((name) => name === part).length;
  expect([count('tab'), count('overlay-node'), count('event'), count('handle')]).toEqual([1, 1, 1, 1]);
  expect(focusedElement()?.id).toBe('after');
});

test('every institution and hub is reached by arrows, and each says its name, group and ties', async () => {
  const explorer = await explorerOn({ county: '1014' });
  const nodes = explorer.scene?.nodes ?? [];
  inside(explorer, '.overlay-node[tabindex="0"]').focus();
  const reached = new Set<string | null>();
  for (let group = 0; group < 12; group++) {
    for (let step = 0; step < 8; step++) {
      reached.add(focusedElement()?.getAttribute('aria-label') ?? null);
      await userEvent.keyboard('{ArrowRight}');
      await explorer.updateComplete;
    }
    await userEvent.keyboard('{ArrowDown}');
  }
  expect(reached).toEqual(new Set(nodes.map(({ name }) => name)));
  expect(
    [...reached].some((name) =>
      name?.startsWith('Miejski Ośrodek Pomocy Społecznej w Sieradzu, pomoc społeczna i wspieranie rodziny, lider'),
    ),
  ).toBe(true);
});

test('buttons lie on the nodes they stand for and are at least 24 px wide, also after zooming', async () => {
  const explorer = await explorerOn({ county: '1014' });
  for (const camera of [
    { x: 0, y: 0, ratio: 1 },
    { x: 60, y: -20, ratio: 1.8 },
  ]) {
    explorer.setState({ camera });
    await settled(explorer);
    const stage = inside(explorer, '.overlay').getBoundingClientRect();
    for (const { id } of explorer.scene?.nodes ?? []) {
      const button = inside(explorer, `.overlay-node[data-id="${id}"]`).getBoundingClientRect();
      const drawn = allInside(explorer, '.picture .node')[0];
      expect(drawn).toBeDefined();
      expect(button.width).toBeGreaterThanOrEqual(24);
      const node = explorer.scene?.nodes.find((one) => one.id === id);
      const x = ((node?.x ?? 0) - stage.width / 2 - camera.x) * camera.ratio + stage.width / 2;
      expect(Math.abs(button.left + button.width / 2 - stage.left - x)).toBeLessThan(4);
    }
  }
});

test('Enter opens the card and moves into it, Escape closes it and comes back', async () => {
  const explorer = await explorerOn({ county: '1014' });
  const node = inside(explorer, '.overlay-node[tabindex="0"]');
  node.focus();
  await userEvent.keyboard('{Enter}');
  await settled(explorer);
  expect(explorer.state?.selected).toBe(node.dataset['id']);
  expect(focusedElement()?.className).toBe('heading');
  await userEvent.keyboard('{Escape}');
  await settled(explorer);
  expect(explorer.state?.selected).toBe('');
  expect(focusedElement()).toBe(node);
});

test('single keys step, search, undo and can be switched off; they are letters in a text field', async () => {
  const explorer = await explorerOn({ county: '1014' });
  inside(explorer, '[role=tab][tabindex="0"]').focus();
  const before = explorer.state?.date;
  await userEvent.keyboard(']');
  expect(explorer.state?.date).not.toBe(before);
  await userEvent.keyboard('z');
  expect(explorer.state?.date).toBe(before);
  await userEvent.keyboard('/');
  await settled(explorer);
  expect([explorer.state?.view, focusedElement()?.tagName]).toEqual(['list', 'INPUT']);
  await userEvent.keyboard('pz/');
  expect(explorer.state?.search).toBe('pz/');
  explorer.hotkeys = 'none';
  await settled(explorer);
  inside(explorer, '[role=tab][tabindex="0"]').focus();
  await userEvent.keyboard(']');
  expect(explorer.state?.date).toBe(before);
});

test('the slider walks the changes, years and ends, and says day and changes', async () => {
  const explorer = await explorerOn({ county: '1016' });
  const states = explorer.scene?.timeline.states ?? [];
  const handle = inside(explorer, '.handle');
  handle.focus();
  await userEvent.keyboard('{Home}');
  await settled(explorer);
  expect(explorer.state?.date).toBe(states[0]?.date);
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
  await settled(explorer);
  expect(explorer.state?.date).toBe(states[1]?.date);
  expect(handle.getAttribute('aria-valuetext')).toBe(`${explorer.scene?.timeline.dateLabel}, ${states[1]?.changes}`);
  await userEvent.keyboard('{PageUp}');
  expect(explorer.state?.date).toBe(`${Number(states[1]?.date.slice(0, 4)) + 1}${states[1]?.date.slice(4)}`);
  await userEvent.keyboard('{End}');
  expect(explorer.state?.date).toBe(states.at(-1)?.date);
});

test('a plain wheel over the network is left to the page, with Ctrl it zooms', async () => {
  const explorer = await explorerOn({ county: '1014' });
  const overlay = inside(explorer, '.overlay');
  const plain = new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true, composed: true });
  overlay.dispatchEvent(plain);
  expect([plain.defaultPrevented, explorer.state?.camera.ratio]).toEqual([false, 1]);
  const zooming = new WheelEvent('wheel', { deltaY: -100, ctrlKey: true, bubbles: true, cancelable: true, composed: true });
  overlay.dispatchEvent(zooming);
  expect(zooming.defaultPrevented).toBe(true);
  expect(explorer.state?.camera.ratio).toBeGreaterThan(1.2);
});
