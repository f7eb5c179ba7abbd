import { afterEach, expect, test, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { wholePicture } from '#explorer/draw/camera';
import { openStage } from '#explorer/draw/sigma/open-stage';
import type { LostReason, Stage } from '#explorer/draw/sigma/stage';
import { displaced, hostOf, inked, pixelsOf, svgPixelsOf } from '#support/pixels';
import { sampleScene } from '#support/scene';

const scene = sampleScene();
// Letters are bolder on the page than in a bare SVG; shapes are the same.
const shapes = { ...scene, labels: [], nodes: scene.nodes.map((node) => ({ ...node, code: '', lead: false })) };

/** Whether the reader asked the system for less motion. */
async function media(value: 'reduce' | 'no-preference'): Promise<void> {
  const features = [{ name: 'prefers-reduced-motion', value }];
  await cdp().send('Emulation.setEmulatedMedia', { features });
}

/** Pixels on the screen in the colour of the badge. */
async function blueOnScreen(): Promise<number> {
  const image = new Image();
  image.src = `data:image/png;base64,${await page.screenshot({ save: false })}`;
  await image.decode();
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let count = 0;
  for (let k = 0; k < data.length; k += 4)
    if (data[k]! < 20 && Math.abs(data[k + 1]! - 0x72) < 12 && Math.abs(data[k + 2]! - 0xb2) < 12) count++;
  return count;
}

let open: Stage[] = [];

async function opened(host: HTMLElement): Promise<Stage> {
  const stage = await openStage(host);
  if (stage === null) throw new Error('no stage');
  open.push(stage);
  return stage;
}

afterEach(() => {
  for (const stage of open) stage.release();
  open = [];
  document.body.replaceChildren();
});

test.each([
  ['as a whole', wholePicture],
  ['magnified', { x: 60, y: -40, ratio: 2.5 }],
  ['made small', { x: 0, y: 30, ratio: 0.6 }],
])('a scene seen %s is nowhere more than 1 px from its SVG', async (_, camera) => {
  const host = hostOf(760, 520);
  const stage = await opened(host);
  const svg = await svgPixelsOf(shapes, camera);
  stage.draw(shapes, camera);
  const live = pixelsOf(host);
  // Caps of single dots are cut differently at the ends of lines: a few pixels among 395,200.
  expect(displaced(live, svg)).toBeLessThan(20);
  expect(displaced(svg, live)).toBeLessThan(20);
  expect(inked(live)).toBeGreaterThan(3000);
});

test('names stand where the SVG has them', async () => {
  const host = hostOf(760, 520);
  const stage = await opened(host);
  const names = { ...scene, nodes: [], links: [] };
  const svg = await svgPixelsOf(names, wholePicture);
  stage.draw(names, wholePicture);
  const live = pixelsOf(host);
  expect(inked(live)).toBeGreaterThan(500);
  expect(displaced(live, svg)).toBe(0);
  expect(displaced(svg, live)).toBe(0);
});

test('a scene of another size than its host is fitted, as an SVG is', async () => {
  const host = hostOf(380, 400);
  const stage = await opened(host);
  stage.draw(shapes, wholePicture);
  const { data, width } = pixelsOf(host);
  const { x, y } = shapes.nodes.find(({ id }) => id === 'i02')!;
  // Half as large, and centred in a host 140 px higher than the scene then is.
  const at = 4 * (Math.round(y / 2 + 70) * width + Math.round(x / 2));
  expect(Array.from(data.subarray(at, at + 3))).toEqual([0x6a, 0xa3, 0x00]);
});

test('the pointer, the wheel and fingers never reach its canvases', async () => {
  const host = hostOf(300, 200);
  await opened(host);
  const styles = Array.from(host.querySelectorAll('canvas'), (canvas) => getComputedStyle(canvas));
  expect(styles).toHaveLength(7);
  for (const { pointerEvents, touchAction } of styles) expect([pointerEvents, touchAction]).toEqual(['none', 'auto']);
  for (const [type, target] of [
    ['wheel', host.querySelector('.sigma-mouse')!],
    ['touchmove', document],
  ] as const) {
    const event = new Event(type, { bubbles: true, cancelable: true });
    target.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  }
});

test('a host without size gets no stage', async () => {
  const host = hostOf(300, 200);
  host.style.display = 'none';
  expect(await openStage(host)).toBeNull();
  expect(await openStage(document.createElement('div'))).toBeNull();
});

test('a document has one live stage: the last one opened takes the place of the one before', async () => {
  const [first, second] = [hostOf(300, 200), hostOf(300, 200)];
  const told = vi.fn<(reason: LostReason) => void>();
  const stage = await opened(first);
  stage.onLost = told;
  const other = await opened(second);
  expect(told.mock.calls).toEqual([['taken']]);
  expect([first, second].map(({ childElementCount }) => childElementCount)).toEqual([0, 7]);
  stage.draw(scene, wholePicture);
  stage.release();
  other.draw(scene, wholePicture);
  expect(inked(pixelsOf(second))).toBeGreaterThan(500);
  expect(told).toHaveBeenCalledTimes(1);
});

test('a stage whose graphics memory is taken away gives everything back and says so', async () => {
  const host = hostOf(300, 200);
  const stage = await opened(host);
  stage.draw(scene, wholePicture);
  const reason = new Promise((resolve) => {
    stage.onLost = resolve;
  });
  host.querySelector<HTMLCanvasElement>('.sigma-nodes')!.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
  expect(await reason).toBe('context');
  expect(host.childElementCount).toBe(0);
  const again = await opened(host);
  again.draw(scene, wholePicture);
  expect(inked(pixelsOf(host))).toBeGreaterThan(500);
});

test.each([
  ['hidden', (host: HTMLElement) => host.style.setProperty('display', 'none')],
  ['taken out of the page', (host: HTMLElement) => host.remove()],
])('a stage whose host is %s leaves', async (_, vanish) => {
  const host = hostOf(300, 200);
  const stage = await opened(host);
  stage.draw(scene, wholePicture);
  const reason = new Promise((resolve) => {
    stage.onLost = resolve;
  });
  vanish(host);
  expect(await reason).toBe('size');
  expect(host.childElementCount).toBe(0);
});

test('a stage follows its host when only the host changes its size', async () => {
  const host = hostOf(300, 200);
  const stage = await opened(host);
  stage.draw(scene, wholePicture);
  host.style.width = '400px';
  await vi.waitFor(() => expect(host.querySelector<HTMLCanvasElement>('.sigma-nodes')!.offsetWidth).toBe(400));
});

const moved = { ...shapes, nodes: shapes.nodes.map((node) => (node.id === 'i02' ? { ...node, x: node.x - 60 } : node)) };

test('moving to the next state starts where everything was; scrubbing on ends it at once', async () => {
  const host = hostOf(760, 520);
  const stage = await opened(host);
  stage.draw(shapes, wholePicture);
  const before = pixelsOf(host);
  stage.draw(moved, wholePicture, { animate: true });
  expect(displaced(pixelsOf(host), before)).toBe(0);
  stage.draw({ ...moved }, wholePicture);
  expect(displaced(pixelsOf(host), before)).toBeGreaterThan(300);
});

test('the same scene again, seen from elsewhere, does not cut the motion short', async () => {
  const host = hostOf(760, 520);
  const stage = await opened(host);
  stage.draw(shapes, wholePicture);
  const before = pixelsOf(host);
  stage.draw(moved, wholePicture, { animate: true });
  stage.draw(moved, { ...wholePicture, ratio: 1.0001 });
  expect(displaced(pixelsOf(host), before)).toBe(0);
  await vi.waitFor(() => {
    stage.draw(moved, wholePicture);
    expect(displaced(pixelsOf(host), before)).toBeGreaterThan(300);
  });
});

test('who asked for less motion sees the next state at once', async () => {
  await media('reduce');
  const host = hostOf(760, 520);
  const stage = await opened(host);
  stage.draw(moved, wholePicture);
  const after = pixelsOf(host);
  stage.draw(shapes, wholePicture);
  stage.draw(moved, wholePicture, { animate: true });
  expect(displaced(pixelsOf(host), after)).toBe(0);
  await media('no-preference');
});

test('what is new wears a plus for two seconds', async () => {
  await page.viewport(800, 600);
  const host = hostOf(760, 520);
  const stage = await opened(host);
  stage.draw({ ...shapes, nodes: shapes.nodes.filter(({ id }) => id !== 'i03') }, wholePicture);
  stage.draw(shapes, wholePicture, { animate: true });

  await vi.waitFor(async () => expect(await blueOnScreen()).toBeGreaterThan(10), 1500);
  await vi.waitFor(async () => expect(await blueOnScreen()).toBe(0), { timeout: 4000, interval: 200 });
});

test('thirty openings and closings lose no other context of the page', async () => {
  const others = Array.from({ length: 8 }, () => document.createElement('canvas').getContext('webgl2')!);
  for (let cycle = 0; cycle < 30; cycle++) {
    const host = hostOf(200, 150);
    const stage = await opened(host);
    stage.draw(scene, wholePicture);
    expect(inked(pixelsOf(host))).toBeGreaterThan(100);
    stage.release();
    host.remove();
  }
  expect(others.map((context) => context.isContextLost())).toEqual(Array.from({ length: 8 }, () => false));
  for (const context of others) context.getExtension('WEBGL_lose_context')?.loseContext();
});
