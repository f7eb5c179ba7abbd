import type { Dataset } from '../../model/dataset.ts';
import type { CountyPart } from './county-part.ts';
import type { PanelOptions } from './options.ts';
import { briefed, givenBack, type Kept } from './workers/pool.ts';

/** Counties at a thread at a time: one it works on and one it goes on with. */
const atHand = 2;

/** Deals counties to threads one by one and keeps what they send back. */
export class Dealer {
  readonly parts = new Map<number, CountyPart>();
  readonly #count: number;
  readonly #threads: readonly Kept[];
  /** What each thread that has come up is working on. */
  readonly #working = new Map<Kept, Set<number>>();
  readonly #lost = new Set<Kept>();
  /** Counties that no other thread can be asked for. */
  readonly #returned: number[] = [];
  #next = 0;
  #wake = (): void => undefined;

  constructor(count: number, threads: readonly Kept[]) {
    this.#count = count;
    this.#threads = threads;
  }

  /** Tells the threads what to do; those that have loaded are dealt counties from then on. */
  brief(dataset: Dataset, options: PanelOptions): void {
    const job = briefed(this.#threads, dataset, options);
    for (const kept of this.#threads) {
      kept.thread.listen({
        hear: (message) => {
          if (message.job !== job) return;
          if (message.kind === 'ready') this.#working.set(kept, new Set());
          else this.#take(kept, message.c, message.part);
          this.#deal(kept);
          this.#wake();
        },
        lose: () => this.#lose(kept),
      });
    }
  }

  /** A county for this thread: as long as no other is there to be asked, or one that came back undone; null if it had better wait. */
  own(): number | null {
    const returned = this.#returned.pop();
    if (returned !== undefined) return returned;
    return this.#working.size === 0 && this.#next < this.#count ? this.#next++ : null;
  }

  /** Resolves when a thread has been heard of, or at `wake`. */
  change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  wake(): void {
    this.#wake();
  }

  /** Threads that live are kept for another job. */
  dismiss(): void {
    givenBack(this.#threads.filter((kept) => !this.#lost.has(kept)));
  }

  #take(kept: Kept, c: number, part: CountyPart | null): void {
    this.#working.get(kept)?.delete(c);
    if (part === null) this.#returned.push(c);
    else this.parts.set(c, part);
  }

  #deal(kept: Kept): void {
    const working = this.#working.get(kept);
    if (working === undefined) return;
    while (working.size < atHand && this.#next < this.#count) {
      working.add(this.#next);
      kept.thread.post({ kind: 'county', c: this.#next++ });
    }
  }

  #lose(kept: Kept): void {
    this.#lost.add(kept);
    this.#returned.push(...(this.#working.get(kept) ?? []));
    this.#working.delete(kept);
    this.#wake();
  }
}
