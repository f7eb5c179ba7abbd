import { expect, test } from 'vitest';
import { wholePicture } from '#explorer/draw/camera';
import { followGestures } from '#explorer/draw/overlay/gestures';
import type { Camera } from '#explorer/request';

/** A pad of 400 × 300 px that listens, with what it was told. */
function pad(free = false) {
  const element = document.createElement('div');
  element.style.cssText = 'position:absolute;left:0;top:0;width:400px;height:300px';
  document.body.replaceChildren(element);
  // Pointers that no hand moves cannot be captured.
  element.setPointerCapture = () => {};
  let camera: Camera = wholePicture;
  const leave = followGestures(element, {
    camera: () => camera,
    box: () => ({ width: 400, height: 300 }),
    free: () => free,
    zoom: (next) => {
      camera = next;
    },
    plainWheel: () => {},
  });
  const pointer = (type: string, id: number, x: number, y: number, pointerType = 'mouse') =>
    element.dispatchEvent(
      new PointerEvent(type, { pointerId: id, clientX: x, clientY: y, button: 0, pointerType, bubbles: true, cancelable: true }),
    );
  return { element, pointer, leave, camera: () => camera };
}

test('a mouse drags the picture with it, from the fifth px on', () => {
  const { pointer, camera } = pad();
  pointer('pointerdown', 1, 100, 100);
  pointer('pointermove', 1, 103, 100);
  expect(camera()).toEqual(wholePicture);
  pointer('pointermove', 1, 130, 90);
  expect(camera()).toEqual({ x: -30, y: 10, ratio: 1 });
});

test('one finger scrolls the page, in full screen it moves the picture', () => {
  for (const [free, x] of [
    [false, 0],
    [true, -40],
  ] as const) {
    const { pointer, camera } = pad(free);
    pointer('pointerdown', 1, 100, 100, 'touch');
    pointer('pointermove', 1, 140, 100, 'touch');
    expect(camera().x).toBe(x);
  }
});

test('two fingers magnify what is between them', () => {
  const { pointer, camera } = pad();
  pointer('pointerdown', 1, 150, 150, 'touch');
  pointer('pointerdown', 2, 250, 150, 'touch');
  pointer('pointermove', 1, 100, 150, 'touch');
  pointer('pointermove', 2, 300, 150, 'touch');
  expect(camera().ratio).toBeCloseTo(2, 9);
  expect(camera().x).toBeCloseTo(0, 9);
});

test('a drag that ends over a node does not click it, a press does', () => {
  const { element, pointer } = pad();
  const node = document.createElement('button');
  element.append(node);
  let clicks = 0;
  node.addEventListener('click', () => {
    clicks++;
  });
  const click = () => node.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
  pointer('pointerdown', 1, 100, 100);
  pointer('pointermove', 1, 140, 100);
  pointer('pointerup', 1, 140, 100);
  click();
  expect(clicks).toBe(0);
  pointer('pointerdown', 1, 100, 100);
  pointer('pointerup', 1, 100, 100);
  click();
  expect(clicks).toBe(1);
});

test('once left it hears nothing', () => {
  const { pointer, leave, camera } = pad();
  leave();
  pointer('pointerdown', 1, 100, 100);
  pointer('pointermove', 1, 150, 100);
  expect(camera()).toEqual(wholePicture);
});
