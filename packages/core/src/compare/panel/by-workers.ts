import { turns } from '../../metrics/turns.ts';
import type { Dataset } from '../../model/dataset.ts';
import { countyCourse } from './county-course.ts';
import type { CountyPart } from './county-part.ts';
import { Dealer } from './dealer.ts';
import type { PanelOptions } from './options.ts';
import type { Plan } from './plan.ts';
import { lent } from './workers/pool.ts';

/** How a long panel is watched and called off. */
export interface WatchOptions {
  /** Stops the work before its next slice. */
  readonly signal?: AbortSignal | undefined;
  /** Told after every slice how many dates of counties are done; `done` never falls and ends at `total`, which stays the same. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

/**
 * The parts of all counties, made by other threads; by this one, slice by slice, until one of them has come up, where none does, and where
 * one fails.
 */
export async function byWorkers(
  dataset: Dataset,
  plan: Plan,
  options: PanelOptions,
  { signal, progress }: WatchOptions,
  { workers, workerUrl }: { readonly workers: number; readonly workerUrl: string | undefined },
): Promise<CountyPart[]> {
  signal?.throwIfAborted();
  const count = plan.counties.length;
  const dates = plan.dates.length;
  const dealer = new Dealer(count, lent(Math.min(workers, count), workerUrl));
  const turn = turns();
  let told = 0;
  const tell = (dated: number): void => {
    // A slice of this thread may be behind what others have told meanwhile.
    told = Math.max(told, Math.min(count, dealer.parts.size) * dates + dated);
    progress?.(told, count * dates);
  };
  const wake = (): void => dealer.wake();
  signal?.addEventListener('abort', wake);
  try {
    dealer.brief(dataset, options);
    while (dealer.parts.size < count) {
      const c = dealer.own();
      if (c === null) await dealer.change();
      else {
        const course = countyCourse(dataset, plan, c);
        for (let step = course.next(); ; step = course.next()) {
          if (step.done === true) {
            dealer.parts.set(c, step.value);
            break;
          }
          tell(step.value);
          await turn.next();
          signal?.throwIfAborted();
        }
      }
      tell(0);
      await turn.next();
      signal?.throwIfAborted();
    }
    return plan.counties.map((_, c) => dealer.parts.get(c)!);
  } finally {
    signal?.removeEventListener('abort', wake);
    turn.close();
    dealer.dismiss();
  }
}
