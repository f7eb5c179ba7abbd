import type { Addresses, Material } from './load-all.ts';
import { loadAll } from './load-all.ts';
import { givenData } from './given-data.ts';
import type { LoadFault } from './load-fault.ts';

/** How far loading is; a data set that was read stays in `material` whatever follows. */
export type Phase = 'waiting' | 'loading' | 'ready' | 'failed';

/** Loads one data set at a time: a new load ends the one under way, and a failed one leaves the last good data set in place. */
export class Loader {
  phase: Phase = 'waiting';
  material: Material | null = null;
  /** Why the last load gave nothing. */
  fault: LoadFault | null = null;
  readonly #told: () => void;
  #load = new AbortController();

  /** @param told - Called after every change of `phase`. */
  constructor(told: () => void) {
    this.#told = told;
  }

  /** Takes a data set the page has already. */
  take(data: object | string): void {
    this.#load.abort();
    const given = givenData(data);
    this.#settle('code' in given ? given : { ...given, contextData: null, contextFault: null });
  }

  /** Fetches a data set and what belongs to it. */
  fetch(addresses: Addresses): void {
    this.#load.abort();
    this.#load = new AbortController();
    const { signal } = this.#load;
    this.#become('loading');
    void this.#follow(addresses, signal);
  }

  /** Ends a load under way; `fetch` may begin it again. */
  stop(): void {
    this.#load.abort();
    if (this.phase === 'loading') this.#become('waiting');
  }

  async #follow(addresses: Addresses, signal: AbortSignal): Promise<void> {
    try {
      const loaded = await loadAll(addresses, signal);
      if (!signal.aborted) this.#settle(loaded);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  #settle(loaded: Material | LoadFault): void {
    if ('code' in loaded) this.fault = loaded;
    else {
      this.material = loaded;
      this.fault = null;
    }
    this.#become('code' in loaded ? 'failed' : 'ready');
  }

  #become(phase: Phase): void {
    this.phase = phase;
    this.#told();
  }
}
