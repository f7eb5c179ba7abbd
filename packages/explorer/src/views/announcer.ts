import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Quiet time before something is said, so that scrubbing says only where it ended, ms. */
const calm = 700;

/** Text for one polite live region: the last thing told within 700 ms. */
export class Announcer implements ReactiveController {
  news = '';
  readonly #host: ReactiveControllerHost;
  #timer = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  tell(news: string): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.news = news;
      this.#host.requestUpdate();
    }, calm);
  }
}
