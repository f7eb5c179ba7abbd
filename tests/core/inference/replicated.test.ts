import { describe, expect, test } from 'vitest';
import { replicateStream } from '#core/graph/engine/replicate-stream';
import { replicated, replicatedAsync, type Replicates } from '#core/inference/replicated';

/** Two draws a replicate. */
const draws = (count: number, together?: number): Replicates<readonly number[]> => ({
  count,
  width: 2,
  ...(together === undefined ? {} : { together }),
  step: (replicate, values, at) => {
    const random = replicateStream(5, replicate);
    values[at] = random();
    values[at + 1] = random();
  },
  result: (values) => [...values],
});

test('a replicate draws the same numbers however many there are', () => {
  expect(replicated(draws(9)).slice(0, 8)).toEqual(replicated(draws(4)));
});

test('neighbouring replicates draw different numbers', () => {
  expect(new Set(replicated(draws(500))).size).toBe(1000);
});

test.each([1, 3, 10, 64])('slices of %i replicates give what is worked out at once', async (together) => {
  expect(await replicatedAsync(draws(10, together))).toEqual(replicated(draws(10)));
});

test('no replicates give no numbers', async () => {
  expect(replicated(draws(0))).toEqual([]);
  expect(await replicatedAsync(draws(0))).toEqual([]);
});

describe('progress', () => {
  test('counts replicates, slice by slice, up to all of them', async () => {
    const told: (readonly [number, number])[] = [];
    await replicatedAsync(draws(7, 3), { progress: (done, total) => told.push([done, total]) });
    expect(told).toEqual([
      [3, 7],
      [6, 7],
      [7, 7],
    ]);
  });
});

test('everybody else has a turn between any two slices', async () => {
  let turns = 0;
  const others = setInterval(() => turns++, 0);
  await replicatedAsync(draws(2000));
  clearInterval(others);
  expect(turns).toBeGreaterThan(1);
});

describe('a computation called off', () => {
  const reason = new Error('the reader went on');

  test('beforehand does nothing', async () => {
    const done: number[] = [];
    const replicates: Replicates<null> = { count: 3, step: (replicate) => void done.push(replicate), result: () => null };
    await expect(replicatedAsync(replicates, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(done).toEqual([]);
  });

  test('in the middle stops after the slice it is in', async () => {
    const done: number[] = [];
    const replicates: Replicates<null> = { count: 100, together: 5, step: (replicate) => void done.push(replicate), result: () => null };
    const calledOff = new AbortController();
    const progress = (count: number): void => {
      if (count === 10) calledOff.abort(reason);
    };
    await expect(replicatedAsync(replicates, { signal: calledOff.signal, progress })).rejects.toBe(reason);
    expect(done.length).toBe(10);
  });
});
