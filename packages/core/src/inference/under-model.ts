import { replicateStream } from '../graph/engine/replicate-stream.ts';
import { withCells } from '../graph/random/cells.ts';
import type { NullModel } from '../graph/random/null-model.ts';
import { shuffle } from '../graph/random/shuffle.ts';
import type { Network } from '../model/network.ts';
import { againstNull, type NullResult } from './null-result.ts';
import { observedReading } from './observed-reading.ts';
import type { Replicates } from './replicated.ts';
import type { Statistic } from './statistic.ts';

/** A statistic of a network and the model under which its ties are drawn anew. */
export interface ModelTest {
  readonly network: Network;
  readonly model: NullModel;
  /** Name of the model. */
  readonly null: string;
  readonly statistic: Statistic;
  /** What the statistic is read off: the network with the ties drawn, or a projection of it. */
  readonly seen: (network: Network) => Network;
  readonly n: number;
  readonly replicates: number;
  readonly seed: number;
}

/** Arrangements up to which all are counted instead of some being drawn. */
export const mostCounted = 10_000;

/**
 * The statistic in every arrangement, if there are at most 10,000, else in as many as asked for, each drawn from a stream of its own. A statistic
 * that reads strengths finds those of the network dealt anew to the ties (where the number of ties differs, each drawn from them); then
 * arrangements are never counted, unless all strengths are equal. Where the observed value is undefined nothing is tried.
 */
export function underModel({ network, model, null: name, statistic, seen, n, replicates, seed }: ModelTest): Replicates<NullResult> {
  const observed = observedReading(statistic, seen(network));
  const strengths = readsStrengths(statistic) ? strengthsOf(network) : new Float64Array(0);
  const isDealt = strengths.some((strength) => strength !== strengths[0]);
  const all = observed.status === 'undefined' || isDealt ? null : model.all(mostCounted);
  const cells = new Uint8Array(network.nodes.length ** 2);
  /** Writes the ties of a replicate and gives their strengths. */
  const arrange = (replicate: number): Float64Array | null => {
    if (all !== null) {
      cells.fill(0);
      for (const cell of all.cells[replicate]!) cells[cell] = 1;
      return strengths.length === 0 ? null : new Float64Array(all.cells[replicate]!.length).fill(strengths[0]!);
    }
    const random = replicateStream(seed, replicate);
    model.draw(random, cells);
    if (strengths.length === 0) return null;
    if (model.isTieCountFree) return drawnFrom(strengths, cells, random);
    const dealt = strengths.slice();
    if (isDealt) shuffle(dealt, random);
    return dealt;
  };
  return {
    count: observed.status === 'undefined' ? 0 : (all?.cells.length ?? replicates),
    step: (replicate, values, at) => {
      const dealt = arrange(replicate);
      values[at] = statistic.of(seen(withCells(network, cells, dealt)));
    },
    result: (values) =>
      againstNull({
        observed,
        null: name,
        n,
        values,
        exact: all !== null,
        arrangements: all?.cells.length ?? Infinity,
        chances: all?.chances ?? null,
        seed,
      }),
  };
}

/** One for each cell that is 1, each of those given as likely as any other. */
function drawnFrom(strengths: Float64Array, cells: Uint8Array, random: () => number): Float64Array {
  const drawn: number[] = [];
  for (let cell = 0; cell < cells.length; cell++) if (cells[cell] === 1) drawn.push(strengths[Math.floor(random() * strengths.length)]!);
  return Float64Array.from(drawn);
}

function readsStrengths({ metric, parameters }: Statistic): boolean {
  return metric.uses.strength !== 'ignored' && parameters['weighted'] !== false;
}

/** One for each tie. */
function strengthsOf({ nodes, directed, offsets, targets, strengths }: Network): Float64Array {
  if (directed) return strengths.slice();
  const found: number[] = [];
  for (let i = 0; i < nodes.length; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) if (i < targets[k]!) found.push(strengths[k]!);
  }
  return Float64Array.from(found);
}
