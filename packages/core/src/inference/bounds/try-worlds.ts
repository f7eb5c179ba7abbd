import type { Worlds } from '../../graph/making/worlds.ts';
import type { Replicates } from '../replicated.ts';
import type { Answer, AskedBounds } from './asked.ts';
import { bounded, type Tried } from './bounded.ts';
import { worldsToTry } from './drawn-world.ts';

/** How many worlds are tried, and which. */
export interface Trying {
  readonly limit: number;
  readonly replicates: number;
  readonly seed: number;
}

/** The bounds of all that is asked about some worlds. Each world is made once and read by whatever has no argument for its extremes. */
export function tryWorlds(worlds: Worlds, asked: readonly AskedBounds[], { limit, replicates, seed }: Trying): Replicates<Answer[]> {
  const open = asked.filter(({ extremes, readings }) => extremes === null && readings.length > 0);
  const width = open.reduce((sum, { readings }) => sum + readings.length, 0);
  const { interval, count, firstDrawn, world } = worldsToTry(worlds.facts.length, limit, replicates, seed);
  const absent = new Uint8Array(width);
  return {
    count: open.length === 0 ? 0 : count,
    width,
    together: 4,
    step: (r, values, at) => {
      const networks = worlds.networksIn(world(r));
      let column = 0;
      for (const { read } of open) {
        const found = read(networks);
        values.set(found.values, at + column);
        for (const isAbsent of found.absent) absent[column++]! |= isAbsent;
      }
    },
    result: (values) => {
      let column = 0;
      return asked.map((one): Answer => {
        const { request, readings, range, extremes } = one;
        if (extremes !== null) return { request, readings: exactly(worlds, one, extremes) };
        const first = column;
        column += readings.length;
        const tried = (s: number): Tried => ({
          interval,
          values: Float64Array.from({ length: count }, (_, r) => values[r * width + first + s]!),
          firstDrawn,
          isAbsent: absent[first + s] === 1,
        });
        return { request, readings: readings.map((reading, s) => bounded(reading, range, tried(s))) };
      });
    },
  };
}

function exactly(worlds: Worlds, { readings, range, read }: AskedBounds, extremes: readonly Uint8Array[]): Answer['readings'] {
  const ends = extremes.map((world) => read(worlds.networksIn(world)));
  return readings.map((reading, s) =>
    bounded(reading, range, {
      interval: 'exact',
      values: Float64Array.from(ends, ({ values }) => values[s]!),
      firstDrawn: 0,
      isAbsent: ends.some(({ absent }) => absent[s] === 1),
    }),
  );
}
