import type { Dataset } from '../../model/dataset.ts';
import { countyCourse } from './county-course.ts';
import type { CountyPart } from './county-part.ts';
import { finished } from './finished.ts';
import type { PanelOptions } from './options.ts';
import type { Plan } from './plan.ts';
import { nodeThreads } from './workers/node-thread.ts';
import { briefed, givenBack, type Kept, lent } from './workers/pool.ts';
import { beatsOf, isHeard, newQueue, taken } from './workers/queue.ts';

/** Nobody is at work so long without being heard of: a thread that is silent for longer has failed. */
const silence = 20_000;

/**
 * The parts of all counties, made by this thread of Node and `others` more, each taking the next county when it has done one. This one waits
 * for what others have taken. Where waiting is not allowed, and in a page, it makes all of them.
 */
export function byThreads(
  dataset: Dataset,
  plan: Plan,
  options: PanelOptions,
  { others, workerUrl }: { readonly others: number; readonly workerUrl: string | undefined },
): CountyPart[] {
  const count = plan.counties.length;
  const parts = new Map<number, CountyPart>();
  const make = (c: number): void => void parts.set(c, finished(countyCourse(dataset, plan, c)));
  const threads = nodeThreads() === null ? [] : lent(Math.min(others, count - 1), workerUrl);
  try {
    const job = briefed(threads, dataset, options);
    const queue = newQueue();
    for (const { thread } of threads) thread.post({ kind: 'queue', queue });
    for (let c = taken(queue); c < count; c = taken(queue)) {
      make(c);
      collect(threads, job, parts);
    }
    for (let isWaiting = true; isWaiting && parts.size < count; ) {
      const known = beatsOf(queue);
      collect(threads, job, parts);
      isWaiting = parts.size === count || isHeard(queue, known, silence);
    }
  } finally {
    givenBack(threads);
  }
  return plan.counties.map((_, c) => {
    // What another thread has given back fails here as it did there, and says why.
    if (!parts.has(c)) make(c);
    return parts.get(c)!;
  });
}

/** Takes what has come from other threads; answers to earlier jobs are dropped. */
function collect(threads: readonly Kept[], job: number, parts: Map<number, CountyPart>): void {
  for (const { thread } of threads) {
    for (let message = thread.taken(); message !== null; message = thread.taken()) {
      if (message.kind === 'county' && message.job === job && message.part !== null) parts.set(message.c, message.part);
    }
  }
}
