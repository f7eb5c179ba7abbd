import { expect, test } from 'vitest';
import { dragged, inScene, onScreen, showing, wholePicture, zoomedAt, zoomedStep } from '#explorer/draw/camera';

const box = { width: 400, height: 300 };

test('the whole picture is drawn where the scene says', () => {
  expect(onScreen(wholePicture, box, { x: 30, y: 40 })).toEqual({ x: 30, y: 40 });
});

test('what lies under the pointer stays there while zooming', () => {
  const at = { x: 100, y: 60 };
  const before = inScene({ x: 15, y: -5, ratio: 2 }, box, at);
  const camera = zoomedAt({ x: 15, y: -5, ratio: 2 }, box, at, 1.5);
  expect(camera.ratio).toBe(3);
  expect(onScreen(camera, box, before)).toEqual({ x: expect.closeTo(100, 9), y: expect.closeTo(60, 9) });
});

test('nobody zooms further out than half or further in than eight times', () => {
  expect(zoomedAt(wholePicture, box, { x: 0, y: 0 }, 0.01).ratio).toBe(0.5);
  expect(zoomedAt(wholePicture, box, { x: 0, y: 0 }, 100).ratio).toBe(8);
});

test('a drag moves the picture with the pointer at any magnification', () => {
  const camera = dragged({ x: 0, y: 0, ratio: 4 }, { x: 20, y: -8 });
  expect(onScreen(camera, box, { x: 200, y: 150 })).toEqual({ x: 220, y: 142 });
});

test('a node outside the window is brought just inside, one inside moves nothing', () => {
  const near = { x: 0, y: 0, ratio: 2 };
  expect(showing(near, box, { x: 200, y: 150 }, 40)).toBe(near);
  const camera = showing(near, box, { x: 390, y: 150 }, 40);
  expect(onScreen(camera, box, { x: 390, y: 150 })).toEqual({ x: 360, y: 150 });
});

test('a step closer keeps the middle of the drawing, and a step back undoes it', () => {
  const off = { x: 30, y: -20, ratio: 1 };
  const closer = zoomedStep(off, box, 'in');
  expect([closer.x, closer.y]).toEqual([expect.closeTo(30, 9), expect.closeTo(-20, 9)]);
  expect(closer.ratio).toBeGreaterThan(1);
  expect(zoomedStep(closer, box, 'out').ratio).toBeCloseTo(1, 12);
});
