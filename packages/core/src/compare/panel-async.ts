import type { Dataset } from '../model/dataset.ts';
import type { Panel } from '../model/panel.ts';
import { byWorkers, type WatchOptions } from './panel/by-workers.ts';
import { joined } from './panel/joined.ts';
import type { PanelOptions } from './panel/options.ts';
import { planOf } from './panel/plan.ts';
import { threadsOf, type WorkerOptions } from './panel/worker-options.ts';

/** What a panel holds, who works it out, and how it is watched. */
export type PanelAsyncOptions = PanelOptions & WorkerOptions & WatchOptions;

/**
 * What `panel` gives, bit for bit, without holding up this thread for longer than some 50 ms at a time: in `workers` others, in Node or in a
 * page, or, without them and where the page forbids them, here in slices.
 *
 * @throws TypeError as `panel`; the reason of `signal`, within one slice, once it is aborted: then nothing more is dealt out.
 */
export async function panelAsync(
  dataset: Dataset,
  { workers, workerUrl, signal, progress, ...options }: PanelAsyncOptions,
): Promise<Panel> {
  const threads = threadsOf(workers, 0);
  const plan = planOf(dataset, options);
  return joined(plan, await byWorkers(dataset, plan, options, { signal, progress }, { workers: threads, workerUrl }));
}
