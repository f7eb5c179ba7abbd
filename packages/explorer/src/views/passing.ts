import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A value that comes and goes after a pause, and takes the host with it. */
export class Passing<T> implements ReactiveController {
  value: T;
  readonly #host: ReactiveControllerHost;
  #timer = 0;

  constructor(host: ReactiveControllerHost, value: T) {
    this.#host = host;
    this.value = value;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Becomes `value` after so many ms, unless told otherwise before. */
  become(value: T, after = 0): void {
    clearTimeout(this.#timer);
    if (after > 0) this.#timer = window.setTimeout(() => this.become(value), after);
    else {
      this.value = value;
      this.#host.requestUpdate();
    }
  }
}
