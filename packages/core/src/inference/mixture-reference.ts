import { replicateStream } from '../graph/engine/replicate-stream.ts';
import { withCells } from '../graph/random/cells.ts';
import { eachWithChance } from '../graph/random/each-with-chance.ts';
import { unit } from '../graph/variants/unit.ts';
import type { MetricRequest } from '../metrics/request.ts';
import type { Network } from '../model/network.ts';
import type { Subject } from '../model/reading.ts';
import { checkReplicates, type ReplicateOptions } from './dense/replicate-options.ts';
import { againstNull, type NullResult } from './null-result.ts';
import { observedReading } from './observed-reading.ts';
import { replicated, replicatedAsync, type Replicates, type WatchOptions } from './replicated.ts';
import { statisticOf } from './statistic.ts';

/** What networks of different size are compared by. */
export interface MixtureOptions extends ReplicateOptions {
  /** A metric read off one network; strengths do not count. */
  readonly metric: MetricRequest;
  /** The group or pair meant, where the metric has many values. */
  readonly subject?: Subject | undefined;
  /** What random networks of any size share with the networks compared: their densities (default) or their mean degrees. */
  readonly held?: 'density' | 'mean-degree' | undefined;
}

/**
 * Networks of different size, each among random networks of its own size made in the image of all of them together: every random network takes
 * after one of the networks compared, each as often, and has each tie with the chance that gives it that one's density (or mean degree). So
 * all stand before the same background, and `z` and `percentile` may be put side by side where values may not. A mixture of Bernoulli networks
 * in the sense of Smith, Calder & Browning 2016, with one component for each network.
 *
 * @returns One result a network, in the order given; `null` is `mixture`. What it says of one network depends on the others, not on their order.
 * @throws TypeError for two-mode networks, some directed and some not, a `held` that is none, and as `statisticOf`.
 */
export function mixtureReference(networks: readonly Network[], options: MixtureOptions): NullResult[] {
  return replicated(prepare(networks, options));
}

/** What `mixtureReference` gives, bit for bit, in slices. @throws The reason of `signal` within one slice, else as `mixtureReference`. */
export async function mixtureReferenceAsync(
  networks: readonly Network[],
  { signal, progress, ...options }: MixtureOptions & WatchOptions,
): Promise<NullResult[]> {
  return replicatedAsync(prepare(networks, options), { signal, progress });
}

function prepare(
  networks: readonly Network[],
  { metric, subject = null, held = 'density', replicates = 1000, seed = 1 }: MixtureOptions,
): Replicates<NullResult[]> {
  checkReplicates(replicates, seed);
  check(networks, held);
  const statistic = statisticOf(metric, subject);
  const observed = networks.map((network) => observedReading(statistic, unit(network)));
  // In order of size, so that the order of the networks does not show.
  const components = Float64Array.from(networks, (network) => meanDegree(network) / (held === 'density' ? others(network) : 1)).sort();
  const tried = Array.from(networks.keys()).filter((k) => observed[k]!.status !== 'undefined');
  const step = (at: number, values: Float64Array, place: number): void => {
    const network = networks[tried[Math.floor(at / replicates)]!]!;
    const random = replicateStream(seed, at % replicates);
    const component = components[Math.floor(random() * components.length)]!;
    const chance = Math.min(1, held === 'density' ? component : component / others(network));
    const cells = new Uint8Array(network.nodes.length ** 2);
    eachWithChance(network, chance).draw(random, cells);
    values[place] = statistic.of(withCells(network, cells, null));
  };
  return {
    count: tried.length * replicates,
    step,
    result: (values) =>
      networks.map((network, k) => {
        const at = tried.indexOf(k);
        return againstNull({
          observed: observed[k]!,
          null: 'mixture',
          n: network.nodes.length,
          values: at < 0 ? new Float64Array(0) : values.slice(at * replicates, (at + 1) * replicates),
          exact: false,
          arrangements: network.nodes.length < 2 ? 1 : Infinity,
          seed,
        });
      }),
  };
}

function check(networks: readonly Network[], held: string): void {
  if (held !== 'density' && held !== 'mean-degree') throw new TypeError(`held is density or mean-degree, not ${JSON.stringify(held)}`);
  if (networks.some(({ modes }) => modes !== null))
    throw new TypeError('mixtureReference needs one-mode networks, not one made as two-mode');
  if (new Set(networks.map(({ directed }) => directed)).size > 1) {
    throw new TypeError('networks are either all directed or none, not some');
  }
}

/** Partners of an institution on average, in directed networks those it points at. */
function meanDegree({ nodes, targets }: Network): number {
  return nodes.length === 0 ? 0 : targets.length / nodes.length;
}

/** Partners an institution can have; 1 where it is alone, so that its density is 0. */
function others({ nodes }: Network): number {
  return Math.max(1, nodes.length - 1);
}
