import type { Point } from '../../scene/arc.ts';
import type { Box, Camera } from '../../request.ts';
import { dragged, zoomedAt } from '../camera.ts';

/** What the gestures read and whom they tell. */
export interface Viewpoint {
  readonly camera: () => Camera;
  readonly box: () => Box;
  /** One finger moves the picture too: in full screen, where there is no page to scroll. */
  readonly free: () => boolean;
  readonly zoom: (camera: Camera) => void;
  /** A plain wheel was turned: the page scrolls, and the reader may want to know how to zoom. */
  readonly plainWheel: () => void;
}

/** A drag starts after so many px; less is a click. */
const slack = 4;

/**
 * Mouse drag and two fingers move the picture, Ctrl or ⌘ with the wheel and a pinch magnify it. A plain wheel and one finger are left to the page.
 * Returns what undoes it.
 */
export function followGestures(element: HTMLElement, view: Viewpoint): () => void {
  const pointers = new Map<number, Point>();
  let start: Point | null = null;
  let moved = false;

  const at = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    pointers.set(event.pointerId, at(event));
    start = at(event);
    moved = false;
  };
  const move = (event: PointerEvent) => {
    const before = pointers.get(event.pointerId);
    if (before === undefined || start === null) return;
    const now = at(event);
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other === undefined && event.pointerType === 'touch' && !view.free()) return;
    if (!moved && Math.hypot(now.x - start.x, now.y - start.y) < slack) return;
    if (!moved) element.setPointerCapture(event.pointerId);
    moved = true;
    pointers.set(event.pointerId, now);
    view.zoom(
      other === undefined ? dragged(view.camera(), { x: now.x - before.x, y: now.y - before.y }) : pinched(view, before, now, other),
    );
  };
  const up = (event: PointerEvent) => {
    pointers.delete(event.pointerId);
  };
  // A drag that ends over a node is no click on it.
  const click = (event: MouseEvent) => {
    if (!moved || event.detail === 0) return;
    moved = false;
    event.stopPropagation();
    event.preventDefault();
  };
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return view.plainWheel();
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    view.zoom(zoomedAt(view.camera(), view.box(), at(event), Math.exp(-event.deltaY * lines * 0.004)));
  };
  const touch = (event: TouchEvent) => {
    if (event.touches.length > 1 || view.free()) event.preventDefault();
  };

  const listeners = new AbortController();
  const { signal } = listeners;
  element.addEventListener('pointerdown', down, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', up, { signal });
  element.addEventListener('pointercancel', up, { signal });
  element.addEventListener('click', click, { signal, capture: true });
  element.addEventListener('wheel', wheel, { signal, passive: false });
  element.addEventListener('touchmove', touch, { signal, passive: false });
  return () => listeners.abort();
}

/** Two fingers: the point between them is followed, their distance is the magnification. */
function pinched(view: Viewpoint, before: Point, now: Point, other: Point): Camera {
  const middle = (a: Point): Point => ({ x: (a.x + other.x) / 2, y: (a.y + other.y) / 2 });
  const spread = (a: Point) => Math.max(1, Math.hypot(a.x - other.x, a.y - other.y));
  const [was, is] = [middle(before), middle(now)];
  const moved = dragged(view.camera(), { x: is.x - was.x, y: is.y - was.y });
  return zoomedAt(moved, view.box(), is, spread(now) / spread(before));
}
