import type { Steps } from '../graph/engine/work.ts';
import type { Network } from '../model/network.ts';
import type { Reading } from '../model/reading.ts';
import { snapshot, suiting } from './measure.ts';
import { prepared } from './prepared.ts';
import { readingsOf, wrongMode } from './readings.ts';
import { type MetricRequest, resolveAll } from './request.ts';
import { turns } from './turns.ts';

/** How a measurement is watched and called off. */
export interface MeasureAsyncOptions {
  /** Stops the measurement before its next slice. */
  readonly signal?: AbortSignal | undefined;
  /** Told after every slice how many are done; `done` never falls and ends at `total`, which stays the same. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

/**
 * The readings of `measure`, bit for bit, in slices of some 50 ms at most that let others have a turn in between. What was done before
 * an abort is kept: to ask again for the same network goes on from there.
 *
 * @throws TypeError as `measure` does; the reason of `signal`, within one slice, once it is aborted: then nothing more is done.
 */
export async function measureAsync(
  network: Network,
  requests?: readonly MetricRequest[],
  { signal, progress }: MeasureAsyncOptions = {},
): Promise<Reading[]> {
  signal?.throwIfAborted();
  const asked = resolveAll(requests ?? suiting(network)).map(({ metric, parameters }) => ({ metric: snapshot(metric), parameters }));
  // Metrics that read one structure share its steps.
  const steps = new Set<Steps>();
  for (const { metric, parameters } of asked) {
    if (metric.steps === undefined || wrongMode(network, metric) !== null) continue;
    for (const step of metric.steps(prepared(network, metric, parameters), parameters)) steps.add(step);
  }
  const left = (): number => [...steps].reduce((sum, { slices, done }) => sum + slices - done, 0);
  const total = left() + asked.length;
  const readings: Reading[][] = [];
  const turn = turns();
  const pause = async (): Promise<void> => {
    progress?.(total - left() - (asked.length - readings.length), total);
    await turn.next();
    signal?.throwIfAborted();
  };
  try {
    for (const step of steps) {
      while (step.done < step.slices) {
        step.advance();
        await pause();
      }
    }
    for (const { metric, parameters } of asked) {
      readings.push(readingsOf(network, metric, parameters));
      await pause();
    }
  } finally {
    turn.close();
  }
  return readings.flat();
}
