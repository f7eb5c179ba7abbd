import { turns } from '../metrics/turns.ts';

/** The same thing done many times over: some numbers for each replicate (a draw, a world, an arrangement), and what is made of them all. */
export interface Replicates<T> {
  readonly count: number;
  /** Numbers of one replicate. Default 1. */
  readonly width?: number;
  /**
   * Replicates between two turns of others. Default 1; larger where one takes microseconds, never so large that together they take more
   * than some 50 ms.
   */
  readonly together?: number;
  /**
   * Writes the numbers of replicate `replicate` to `values[at]` ... `values[at + width - 1]`. Replicates come in order, each once. Whoever
   * draws takes `replicateStream(seed, replicate)`, so that the order does not show.
   */
  readonly step: (replicate: number, values: Float64Array, at: number) => void;
  /** Read after the last replicate: `count` rows of `width` numbers. */
  readonly result: (values: Float64Array) => T;
}

/** How a long computation is watched and called off. */
export interface WatchOptions {
  /** Stops the computation before its next slice. */
  readonly signal?: AbortSignal | undefined;
  /** Told after every slice how many replicates are done; `done` never falls and ends at `total`, which stays the same. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

/** All replicates at once. */
export function replicated<T>({ count, width = 1, step, result }: Replicates<T>): T {
  const values = new Float64Array(count * width);
  for (let replicate = 0; replicate < count; replicate++) step(replicate, values, replicate * width);
  return result(values);
}

/**
 * What `replicated` gives, bit for bit, in slices that let others have a turn in between.
 *
 * @throws The reason of `signal`, within one slice, once it is aborted: then nothing more is done.
 */
export async function replicatedAsync<T>(
  { count, width = 1, together = 1, step, result }: Replicates<T>,
  { signal, progress }: WatchOptions = {},
): Promise<T> {
  signal?.throwIfAborted();
  const values = new Float64Array(count * width);
  const turn = turns();
  try {
    for (let done = 0; done < count; ) {
      for (const end = Math.min(count, done + together); done < end; done++) step(done, values, done * width);
      progress?.(done, count);
      await turn.next();
      signal?.throwIfAborted();
    }
  } finally {
    turn.close();
  }
  return result(values);
}
