import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Time on each change state, ms. */
const pace = 1200;

/** Steps from change to change while playing; stops where nobody looks: off-screen, in a background tab, out of the page. */
export class Playback implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #step: () => void;
  readonly #stop: () => void;
  #timer = 0;
  #sights: IntersectionObserver | null = null;
  #listeners = new AbortController();

  constructor(host: ReactiveControllerHost & Element, { step, stop }: { readonly step: () => void; readonly stop: () => void }) {
    this.#host = host;
    this.#step = step;
    this.#stop = stop;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listeners = new AbortController();
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.hidden) this.#stop();
      },
      { signal: this.#listeners.signal },
    );
    this.#sights = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting === false) this.#stop();
    });
    this.#sights.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#listeners.abort();
    this.#sights?.disconnect();
    this.#stop();
    this.play(false);
  }

  /** Starts or ends the stepping. */
  play(on: boolean): void {
    if (on === (this.#timer !== 0)) return;
    clearInterval(this.#timer);
    this.#timer = on ? window.setInterval(this.#step, pace) : 0;
  }
}
