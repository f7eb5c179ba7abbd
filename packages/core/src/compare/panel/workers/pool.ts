import type { Dataset } from '../../../model/dataset.ts';
import type { PanelOptions } from '../options.ts';
import { nodeThread, nodeThreads } from './node-thread.ts';
import { packed, type PackedDataset } from './packed.ts';
import { pageThread } from './page-thread.ts';
import type { Thread } from './thread.ts';

/** A thread that is kept, and what it knows. */
export interface Kept {
  readonly thread: Thread;
  readonly address: string;
  /** The data set it was sent last. */
  knows: WeakRef<Dataset> | null;
}

/** Threads nobody uses at the moment. They stay warm: a new one has to load, read the data set and compile everything first. */
const idle: Kept[] = [];
let jobs = 0;

/** So many threads, idle ones first; fewer where they cannot be started. To be given back. */
export function lent(count: number, workerUrl: string | undefined): Kept[] {
  const address = workerUrl ?? ownAddress();
  const threads: Kept[] = [];
  if (address === null) return threads;
  while (threads.length < count) {
    const at = idle.findIndex((kept) => kept.address === address);
    const thread = at < 0 ? started(address) : null;
    if (at < 0 && thread === null) break;
    threads.push(thread === null ? idle.splice(at, 1)[0]! : { thread, address, knows: null });
  }
  return threads;
}

/** Threads for the next job. */
export function givenBack(threads: readonly Kept[]): void {
  for (const kept of threads) kept.thread.listen(null);
  idle.push(...threads);
}

/** Ends the threads that earlier panels have left waiting for the next one, and frees their memory. */
export function endWorkers(): void {
  for (const { thread } of idle.splice(0)) thread.end();
}

/** Sends a job, and the data set to those that do not hold it; gives the number of the job. */
export function briefed(threads: readonly Kept[], dataset: Dataset, options: PanelOptions): number {
  const job = ++jobs;
  let sent: PackedDataset | null = null;
  for (const kept of threads) {
    if (kept.knows?.deref() !== dataset) {
      sent ??= packed(dataset);
      kept.thread.post({ kind: 'dataset', dataset: sent });
      kept.knows = new WeakRef(dataset);
    }
    kept.thread.post({ kind: 'job', job, options });
  }
  return job;
}

function started(address: string): Thread | null {
  const threads = nodeThreads();
  if (threads === null) return pageThread(address);
  try {
    return nodeThread(address, threads);
  } catch {
    // No address a thread can be started from: the work is done without.
    return null;
  }
}

/** Where the published package has the module of a worker; null in a bundle that has no address of its own. */
function ownAddress(): string | null {
  // Kept apart, or bundlers take the module along into every page.
  const module = '../../../worker/index.js';
  try {
    return new URL(module, import.meta.url).href;
  } catch {
    return null;
  }
}
