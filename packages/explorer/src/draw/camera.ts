import type { Box, Camera } from '../request.ts';
import type { Point } from '../scene/arc.ts';

/** How far a reader can zoom in and out. */
const zoomRange = { least: 0.5, most: 8 } as const;

/** By how much one press of a key or button magnifies. */
const zoomStep = 1.4;

/** The camera that shows everything, centred. */
export const wholePicture: Camera = { x: 0, y: 0, ratio: 1 };

/** Where a point of the scene is on screen, both in CSS px from the top left of the box. `camera.x`, `camera.y` shift the centre of the box. */
export function onScreen({ x, y, ratio }: Camera, { width, height }: Box, point: Point): Point {
  return { x: (point.x - width / 2 - x) * ratio + width / 2, y: (point.y - height / 2 - y) * ratio + height / 2 };
}

/** The point of the scene under a point of the screen; the inverse of `onScreen`. */
export function inScene({ x, y, ratio }: Camera, { width, height }: Box, point: Point): Point {
  return { x: (point.x - width / 2) / ratio + width / 2 + x, y: (point.y - height / 2) / ratio + height / 2 + y };
}

/** Magnified by `factor`, within `zoomRange`, so that what is under `at` (on screen) stays there. */
export function zoomedAt(camera: Camera, box: Box, at: Point, factor: number): Camera {
  const ratio = Math.min(zoomRange.most, Math.max(zoomRange.least, camera.ratio * factor));
  const fixed = inScene(camera, box, at);
  return {
    x: fixed.x - box.width / 2 - (at.x - box.width / 2) / ratio,
    y: fixed.y - box.height / 2 - (at.y - box.height / 2) / ratio,
    ratio,
  };
}

/** One step closer to the middle of the box, or one step back. */
export function zoomedStep(camera: Camera, box: Box, way: 'in' | 'out'): Camera {
  return zoomedAt(camera, box, { x: box.width / 2, y: box.height / 2 }, way === 'in' ? zoomStep : 1 / zoomStep);
}

/** Moved by a drag of so many px on screen. */
export function dragged(camera: Camera, by: Point): Camera {
  return { ...camera, x: camera.x - by.x / camera.ratio, y: camera.y - by.y / camera.ratio };
}

/** Moved just as far as needed to bring a point of the scene at least `margin` CSS px inside the box. */
export function showing(camera: Camera, box: Box, point: Point, margin = 40): Camera {
  const seen = onScreen(camera, box, point);
  const past = (at: number, size: number) => Math.max(0, margin - at) - Math.max(0, at - (size - margin));
  const by = { x: past(seen.x, box.width), y: past(seen.y, box.height) };
  return by.x === 0 && by.y === 0 ? camera : dragged(camera, by);
}
