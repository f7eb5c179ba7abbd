import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { followGestures, type Viewpoint } from '../draw/overlay/gestures.ts';
import type { Box } from '../request.ts';

/** Once added to its host, follows the size of the drawing and the gestures over it, also after it moved to another place of the element. */
export class StageWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: DocumentFragment | HTMLElement };
  readonly #viewpoint: Viewpoint;
  readonly #resized: (box: Box) => void;
  #stage: Element | null = null;
  #leave: () => void = () => {};

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: DocumentFragment | HTMLElement },
    viewpoint: Viewpoint,
    resized: (box: Box) => void,
  ) {
    this.#host = host;
    this.#viewpoint = viewpoint;
    this.#resized = resized;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const stage = this.#host.renderRoot.querySelector('.stage');
    const overlay = stage?.querySelector<HTMLElement>('.overlay') ?? null;
    if (stage === this.#stage || stage === null || overlay === null) return;
    this.#leave();
    this.#stage = stage;
    // In the next frame: what follows from a new size may change the size of what is below.
    const resizes = new ResizeObserver(([entry]) => requestAnimationFrame(() => this.#measure(entry?.contentRect)));
    resizes.observe(stage);
    const leaveGestures = followGestures(overlay, this.#viewpoint);
    this.#leave = () => {
      resizes.disconnect();
      leaveGestures();
    };
  }

  hostDisconnected(): void {
    this.#leave();
    this.#stage = null;
  }

  #measure(rect: Box | undefined): void {
    const box = { width: Math.round(rect?.width ?? 0), height: Math.round(rect?.height ?? 0) };
    if (box.width > 0 && box.height > 0) this.#resized(box);
  }
}
