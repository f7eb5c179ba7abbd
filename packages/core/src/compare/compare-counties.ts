import type { NetworkOptions } from '../graph/making/network-options.ts';
import type { CugCondition } from '../inference/cug-test.ts';
import { possibleWorlds, possibleWorldsAsync, type PossibleWorldsOptions } from '../inference/possible-worlds.ts';
import type { WatchOptions } from '../inference/replicated.ts';
import type { Statistic } from '../inference/statistic.ts';
import type { MetricRequest } from '../metrics/request.ts';
import type { Dataset } from '../model/dataset.ts';
import { caveatsOf } from './comparison/caveats.ts';
import type { ComparedCounty, Comparison } from './comparison/comparison.ts';
import { type CountyDay, countyDays } from './comparison/county-days.ts';
import { extentOf } from './comparison/differences.ts';
import { ranksOf } from './comparison/ranks.ts';
import { isProjected } from './comparison/reference.ts';

/** What is compared, when, and against what; further options as of `networkAt`, the same for every county. */
export interface ComparisonOptions extends Omit<NetworkOptions, 'date' | 'county' | 'facts'> {
  /** Codes of counties. Default: every county with anything on record. */
  readonly counties?: readonly string[] | undefined;
  /** ISO day, the same for all. */
  readonly date?: string | undefined;
  /** Or: days since the first team of each county was certainly in force. */
  readonly projectAge?: number | undefined;
  /** A metric with one value for the whole network. */
  readonly metric: MetricRequest;
  /**
   * Random networks that each county's value is put among; `none`: not at all. Default `ties`, as many institutions and ties. Of a network
   * projected from lists, lists drawn anew with the same margins are projected again instead.
   */
  readonly against?: CugCondition | 'none' | undefined;
  /** Institutions to do without in a second reading, such as a convener from outside. */
  readonly without?: readonly string[] | undefined;
  /** Sources a county needs to be ranked. Default 2. */
  readonly minimumSources?: number | undefined;
  /** Random networks for each county, and worlds where intervals are sampled. Default 1000. */
  readonly replicates?: number | undefined;
  /** Default 1. */
  readonly seed?: number | undefined;
}

/**
 * One metric over several counties on the same day or at the same project age: each value with its interval, its place among random
 * networks of the same size and density, what it rests on, and a rank shared by all that cannot be told apart. Unranked are counties whose
 * value is not `ok`, or not determined, that are documented by too few sources or not well enough for the metric, and all where the metric
 * is `unfair` across sizes.
 *
 * @throws TypeError for both or neither of `date` and `projectAge`, a metric with more than one value, an unknown county, and as `networkAt`.
 */
export function compareCounties(dataset: Dataset, options: ComparisonOptions): Comparison {
  const { statistic, days } = countyDays(dataset, options);
  const compared = days.map(({ asked, reference, compared: finished }) => {
    const [reading = null] = asked === null ? [] : possibleWorlds(dataset, worlds(asked, options));
    return finished(reading, reference?.now() ?? null);
  });
  return comparison(dataset, options, statistic, compared);
}

/**
 * What `compareCounties` gives, bit for bit, in slices that let others have a turn in between; progress counts counties.
 *
 * @throws TypeError as `compareCounties`; the reason of `signal`, within one slice, once it is aborted.
 */
export async function compareCountiesAsync(
  dataset: Dataset,
  options: ComparisonOptions,
  { signal, progress }: WatchOptions = {},
): Promise<Comparison> {
  signal?.throwIfAborted();
  const { statistic, days } = countyDays(dataset, options);
  const compared: ComparedCounty[] = [];
  for (const day of days) {
    compared.push(await comparedLater(dataset, options, day, signal));
    progress?.(compared.length, days.length);
  }
  return comparison(dataset, options, statistic, compared);
}

async function comparedLater(
  dataset: Dataset,
  options: ComparisonOptions,
  day: CountyDay,
  signal: AbortSignal | undefined,
): Promise<ComparedCounty> {
  const [reading = null] = day.asked === null ? [] : await possibleWorldsAsync(dataset, worlds(day.asked, options), { signal });
  return day.compared(reading, (await day.reference?.later({ signal })) ?? null);
}

function worlds(asked: NetworkOptions, { metric, seed, replicates }: ComparisonOptions): PossibleWorldsOptions {
  return { ...asked, metrics: [metric], seed, replicates };
}

function comparison(
  dataset: Dataset,
  { mode = dataset.mode }: ComparisonOptions,
  statistic: Statistic,
  compared: readonly ComparedCounty[],
): Comparison {
  return {
    metric: statistic.metric.id,
    parameters: statistic.parameters,
    acrossSizes: statistic.metric.acrossSizes,
    counties: ranked(compared),
    caveats: caveatsOf(dataset, statistic.metric, compared, isProjected(mode)),
  };
}

function ranked(compared: readonly ComparedCounty[]): ComparedCounty[] {
  const contenders = compared.filter(({ unranked }) => unranked === undefined);
  const ranks = ranksOf(contenders.map(extentOf));
  const rankOf = new Map(contenders.map(({ code }, k) => [code, ranks[k]!]));
  return compared.map((county) => ({ ...county, rank: rankOf.get(county.code) ?? NaN }));
}
