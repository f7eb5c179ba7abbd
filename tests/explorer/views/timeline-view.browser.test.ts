import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { allInside, focusedElement, inside, placed, requestsOf, settled } from '#support/explorer-page';
import { sampleTimeline } from '#support/scene';
import { wordsOf } from '#explorer/text/words-of';

const timeline = (width = 900) =>
  placed('splot-timeline-view', { words: wordsOf('pl'), timeline: sampleTimeline, size: width < 600 ? 'narrow' : 'wide' }, width);

test.each([900, 320])('on %i px no mark covers another and each is at least 24 px', async (width) => {
  const view = await timeline(width);
  await settled(view);
  const boxes = allInside(view, '.mark').map((mark) => mark.getBoundingClientRect());
  for (const box of boxes) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  const covering = boxes.filter((a, i) =>
    boxes.some((b, j) => j > i && a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5),
  );
  expect(covering).toEqual([]);
});

test('an unknown end fades, a planned day is hollow', async () => {
  const view = await timeline();
  expect(getComputedStyle(inside(inside(view, '[data-id=t1]'), '.bar-fill')).maskImage).toContain('linear-gradient');
  const dashes = ['a1', 'a2'].map((id) => getComputedStyle(inside(inside(view, `[data-id=${id}]`), 'path')).strokeDasharray);
  expect(dashes).toEqual(['1.5px, 2.5px', 'none']);
});

test('a moment is gone to and opened, what lasts is opened only', async () => {
  const view = await timeline();
  const requests = requestsOf(view);
  inside(view, '[data-id=m2]').click();
  inside(view, '[data-id=t1]').click();
  expect(requests).toEqual([
    { type: 'go-to-date', date: '2019-09-23' },
    { type: 'select', id: 'm2' },
    { type: 'select', id: 't1' },
  ]);
});

test('arrows walk the events of a lane and the lanes', async () => {
  const view = await timeline();
  inside(view, '.mark[tabindex="0"]').focus();
  const visited: unknown[] = [];
  for (const key of ['{ArrowRight}', '{ArrowDown}', '{End}', '{ArrowUp}', '{Home}']) {
    await userEvent.keyboard(key);
    visited.push(focusedElement()?.getAttribute('data-id'));
  }
  expect(visited).toEqual(['a2', 'm1', 't1', 'm1', 'a1']);
  expect(allInside(view, '.mark[tabindex="0"]')).toHaveLength(1);
});
