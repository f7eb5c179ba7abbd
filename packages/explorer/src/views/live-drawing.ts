import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { openStage } from '../draw/sigma/open-stage.ts';
import type { Stage } from '../draw/sigma/stage.ts';
import type { Camera } from '../request.ts';
import type { Scene } from '../scene/scene.ts';

/** What is to be seen, and whether it may move there. */
interface Shot {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly animate: boolean;
}

/** Swaps the SVG for the live drawing once the element is on screen and the page has nothing better to do, and back when the live one is lost. */
export class LiveDrawing implements ReactiveController {
  /** Whether the live drawing shows; else the SVG does. */
  isOn = false;
  /** The graphics card took its memory back since the element was connected. */
  wasLost = false;
  readonly #host: ReactiveControllerHost & Element;
  #stage: Stage | null = null;
  #place: HTMLElement | null = null;
  #shot: Shot | null = null;
  #sights: IntersectionObserver | null = null;
  #isOpening = false;
  #isSeen = false;
  #isRefused = false;
  #idle = 0;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#sights = new IntersectionObserver(([entry]) => {
      this.#isSeen = entry?.isIntersecting ?? false;
      if (this.#isSeen) this.#openWhenIdle();
    });
    this.#sights.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#sights?.disconnect();
    this.#isRefused = false;
    this.#close();
  }

  /** Draws into `place`, an empty element over the SVG. An SVG alone stays where `place` is null. */
  show(place: HTMLElement | null, shot: Shot): void {
    if (place !== this.#place) this.#close();
    this.#place = place;
    this.#shot = shot;
    if (this.#stage !== null) this.#stage.draw(shot.scene, shot.camera, { animate: shot.animate });
    else if (this.#isSeen) this.#openWhenIdle();
  }

  /** The reader turned to this drawing: a lost one is tried once more. */
  wanted(): void {
    this.#isRefused = false;
    this.#openWhenIdle();
  }

  #openWhenIdle(): void {
    if (this.#stage !== null || this.#isOpening || this.#isRefused || this.#place === null || this.#idle !== 0) return;
    const open = () => {
      this.#idle = 0;
      void this.#open();
    };
    // Safari has no idle callback.
    this.#idle = typeof requestIdleCallback === 'function' ? requestIdleCallback(open, { timeout: 2000 }) : window.setTimeout(open, 200);
  }

  async #open(): Promise<void> {
    const place = this.#place;
    if (place === null || !this.#host.isConnected) return;
    this.#isOpening = true;
    const stage = await openStage(place);
    this.#isOpening = false;
    if (stage === null) {
      this.#isRefused = true;
      return;
    }
    if (place !== this.#place || !this.#host.isConnected || this.#shot === null) {
      stage.release();
      return;
    }
    this.#stage = stage;
    stage.onLost = (reason) => {
      this.#stage = null;
      this.isOn = false;
      if (reason === 'context') this.wasLost = true;
      this.#isRefused = reason === 'context' || reason === 'taken';
      this.#host.requestUpdate();
    };
    stage.draw(this.#shot.scene, this.#shot.camera);
    this.isOn = true;
    this.#host.requestUpdate();
  }

  #close(): void {
    this.#stage?.release();
    this.#stage = null;
    this.isOn = false;
  }
}
