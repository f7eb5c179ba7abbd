import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { inside, placed, requestsOf, settled } from '#support/explorer-page';
import { sampleTimeline } from '#support/scene';
import { wordsOf } from '#explorer/text/words-of';

const bar = () => placed('splot-time-bar-view', { words: wordsOf('pl'), timeline: sampleTimeline, date: '2019-10-23' });

test('a typed day is gone to, a day that is none is told', async () => {
  const view = await bar();
  const requests = requestsOf(view);
  const field = inside(view, 'input');
  await userEvent.fill(field, '31.02.2019');
  await userEvent.keyboard('{Enter}');
  await settled(view);
  expect([field.getAttribute('aria-invalid'), inside(view, '[role=alert]').textContent]).toEqual([
    'true',
    'Nie ma takiego dnia. Wpisz na przykład 23.10.2019.',
  ]);
  await userEvent.fill(field, '8.8.2018');
  await userEvent.keyboard('{Enter}');
  await settled(view);
  expect(field.getAttribute('aria-invalid')).toBeNull();
  expect(requests).toEqual([{ type: 'go-to-date', date: '2018-08-08' }]);
});

test('pressing on the axis goes to the day under the pointer, and dragging follows it', async () => {
  const view = await bar();
  const requests = requestsOf(view);
  const axis = inside(view, '.scrub');
  const { left, width, top } = axis.getBoundingClientRect();
  const at = (type: string, share: number) =>
    new PointerEvent(type, { clientX: left + share * width, clientY: top + 10, pointerId: 1, bubbles: true, button: 0 });
  // A pointer that was never down cannot be captured.
  axis.setPointerCapture = () => {};
  axis.dispatchEvent(at('pointerdown', 0));
  axis.dispatchEvent(at('pointermove', 1));
  axis.dispatchEvent(at('pointerup', 1));
  axis.dispatchEvent(at('pointermove', 0.5));
  expect(requests).toEqual([
    { type: 'go-to-date', date: '2013-11-18' },
    { type: 'go-to-date', date: '2021-10-29' },
  ]);
});

test('there is no step before the first change and none after the last', async () => {
  const view = await bar();
  view.timeline = { ...sampleTimeline, current: 0 };
  await settled(view);
  expect(inside(view, '[aria-label="Poprzednia zmiana"]').matches(':disabled')).toBe(true);
  view.timeline = { ...sampleTimeline, current: sampleTimeline.states.length - 1 };
  await settled(view);
  expect(inside(view, '[aria-label="Następna zmiana"]').matches(':disabled')).toBe(true);
});

test('pause shows as soon as play runs', async () => {
  const view = await bar();
  const requests = requestsOf(view);
  inside(view, '[aria-label="Odtwórz"]').click();
  view.playing = true;
  await settled(view);
  inside(view, '[aria-label="Wstrzymaj"]').click();
  expect(requests).toEqual([{ type: 'play' }, { type: 'pause' }]);
});
