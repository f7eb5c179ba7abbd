import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Scheme } from '../request.ts';
import type { Size } from './frame.ts';
import { schemeOf, sizeOf } from './surroundings.ts';

/** What an element is told of its surroundings. */
export interface Outlook {
  /** Within one screen of sight. */
  readonly near: () => void;
  readonly scheme: (scheme: Scheme) => void;
}

/** Watches how wide the element is, whether it is near the window, and what the reader's system prefers. */
export class Surroundings implements ReactiveController {
  size: Size = 'wide';
  readonly #host: ReactiveControllerHost & Element;
  readonly #outlook: Outlook;
  #ends = new AbortController();

  constructor(host: ReactiveControllerHost & Element, outlook: Outlook) {
    this.#host = host;
    this.#outlook = outlook;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ends = new AbortController();
    const { signal } = this.#ends;
    const preference = matchMedia('(prefers-color-scheme: dark)');
    preference.addEventListener('change', () => this.#outlook.scheme(schemeOf(this.#host)), { signal });
    const resizes = new ResizeObserver(([entry]) => requestAnimationFrame(() => this.#resize(entry?.contentRect.width ?? 0)));
    resizes.observe(this.#host);
    const sights = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === true) this.#outlook.near();
      },
      { rootMargin: '100%' },
    );
    sights.observe(this.#host);
    signal.addEventListener('abort', () => {
      resizes.disconnect();
      sights.disconnect();
    });
    this.#resize(this.#host.getBoundingClientRect().width);
  }

  hostDisconnected(): void {
    this.#ends.abort();
  }

  #resize(width: number): void {
    // In a closed tab the element has no width: it keeps the one it had.
    if (width === 0 || sizeOf(width) === this.size) return;
    this.size = sizeOf(width);
    this.#host.requestUpdate();
  }
}
