/** How many threads share the work. */
export interface WorkerOptions {
  /**
   * Threads that work at a time, 0 to 64. `panel`, in Node: this one and `workers` - 1 others; default 1. `panelAsync`: so many others, while
   * this one stays free; default 0: this one, slice by slice. They are kept for the next panel until `endWorkers` is called.
   */
  readonly workers?: number | undefined;
  /** Address of the module `@splot/core/worker`, where a bundler has put it. Default: its place in the package. */
  readonly workerUrl?: string | undefined;
}

/** The number of threads. @throws TypeError naming the value, if it is no whole number from 0 to 64. */
export function threadsOf(workers: number | undefined, least: number): number {
  if (workers === undefined) return least;
  if (!Number.isInteger(workers) || workers < 0 || workers > 64) {
    throw new TypeError(`workers is a whole number from 0 to 64, not ${JSON.stringify(workers)}`);
  }
  return Math.max(least, workers);
}
