import type { NetworkOptions } from '../graph/making/network-options.ts';
import { worldsOf } from '../graph/making/worlds.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Reading } from '../model/reading.ts';
import type { ChangeMetric, SnapshotMetric } from '../metrics/metric.ts';
import { type MetricRequest, type Resolved, resolveAll } from '../metrics/request.ts';
import type { Answer, AskedBounds } from './bounds/asked.ts';
import { askedOfChange } from './bounds/asked-of-change.ts';
import { askedOfDay } from './bounds/asked-of-day.ts';
import { type Trying, tryWorlds } from './bounds/try-worlds.ts';
import { type Replicates, replicated, replicatedAsync, type WatchOptions } from './replicated.ts';

/** What is measured, on which network, and how many worlds are tried. `facts` is not looked at: bounds are about both. */
export interface PossibleWorldsOptions extends NetworkOptions {
  readonly metrics: readonly MetricRequest[];
  /** Metrics of change: the ISO day that `date` is compared with. */
  readonly from?: string | undefined;
  /** Where random numbers start. Default 1. */
  readonly seed?: number | undefined;
  /** Worlds drawn where there are too many to try each. Default 1,000. */
  readonly replicates?: number | undefined;
  /** Up to how many uncertain facts every world is tried, 2 to that power; 0 to 20. Default 12. */
  readonly limit?: number | undefined;
}

/**
 * Readings of the network of certain facts, as `measure` and `measureChange` give them, each with the bounds that uncertain facts allow. A
 * metric that can only rise or fall with what is there, or has an argument of its own, is bounded exactly by the two networks at the ends;
 * for others worlds are tried (`worldsOf`), every one as likely as any other. `low` and `high` are the least and the greatest value found,
 * never above or below the value itself. Where a value is not defined, or its subject not there, in some world, `undetermined` says so and
 * there are no bounds. O(worlds x cost of the metrics), and 8 bytes for each reading and world.
 *
 * @throws TypeError as `networkAt` and `measure`; if a metric of change comes without `from`; for a metric of a period; and for a seed,
 *   number of replicates or limit that is none.
 */
export function possibleWorlds(dataset: Dataset, options: PossibleWorldsOptions): Reading[] {
  return inOrder(plansOf(dataset, options).map(replicated));
}

/**
 * What `possibleWorlds` gives, bit for bit, in slices that let others have a turn in between; progress counts worlds.
 *
 * @throws TypeError as `possibleWorlds`; the reason of `signal`, within one slice, once it is aborted.
 */
export async function possibleWorldsAsync(
  dataset: Dataset,
  options: PossibleWorldsOptions,
  { signal, progress }: WatchOptions = {},
): Promise<Reading[]> {
  signal?.throwIfAborted();
  const plans = plansOf(dataset, options);
  const total = plans.reduce((sum, { count }) => sum + count, 0);
  const answers: Answer[][] = [];
  let before = 0;
  for (const plan of plans) {
    const done = before;
    answers.push(await replicatedAsync(plan, { signal, progress: progress && ((now) => progress(done + now, total)) }));
    before += plan.count;
  }
  return inOrder(answers);
}

function inOrder(answers: readonly (readonly Answer[])[]): Reading[] {
  return answers
    .flat()
    .sort((a, b) => a.request - b.request)
    .flatMap(({ readings }) => readings);
}

/** What is to be tried: the worlds of the day, and those it shares with the day before, where metrics of change are asked for. */
function plansOf(dataset: Dataset, options: PossibleWorldsOptions): Replicates<Answer[]>[] {
  const { metrics, from, seed = 1, replicates = 1000, limit = 12, ...network } = options;
  const trying = {
    seed: whole('seed', seed, 0, 2 ** 32 - 1),
    replicates: whole('replicates', replicates, 1, 1e9),
    limit: whole('limit', limit, 0, 20),
  };
  const requests = resolveAll(metrics).map((resolved, request) => ({ request, ...resolved }));
  const snapshots = requests.flatMap(({ metric, ...rest }) => (metric.input === undefined ? [{ metric, ...rest }] : []));
  const changes = requests.flatMap(({ metric, ...rest }) => (metric.input === 'pair' ? [{ metric, ...rest }] : []));
  const period = requests.find(({ metric }) => metric.input === 'period');
  if (period !== undefined) throw new TypeError(`metric "${period.metric.id}" reads a period, not the networks of possible worlds`);
  const plans: Replicates<Answer[]>[] = [];
  if (snapshots.length > 0) plans.push(ofDay(dataset, network, snapshots, trying));
  if (changes.length > 0) {
    if (from === undefined) throw new TypeError(`metric "${changes[0]!.metric.id}" compares two days: from is missing`);
    plans.push(ofChange(dataset, { ...network, from }, changes, trying));
  }
  return plans;
}

interface Asked<M> extends Pick<Resolved, 'parameters'> {
  readonly request: number;
  readonly metric: M;
}

function ofDay(
  dataset: Dataset,
  { date, ...options }: NetworkOptions,
  asked: readonly Asked<SnapshotMetric>[],
  trying: Trying,
): Replicates<Answer[]> {
  const worlds = worldsOf(dataset, { ...options, dates: [date] });
  const none = new Uint8Array(worlds.facts.length);
  const [certain] = worlds.networksIn(none);
  const [possible] = worlds.networksIn(none.slice().fill(1));
  const day = { worlds, mode: options.mode ?? dataset.mode, certain: certain!, possible: possible! };
  const bounds = asked.map(({ request, metric, parameters }) => askedOfDay(request, metric, parameters, day));
  return tryWorlds(
    worlds,
    bounds.map((one) => placed(one, date, options.county)),
    trying,
  );
}

function ofChange(
  dataset: Dataset,
  { date, from, ...options }: NetworkOptions & { readonly from: string },
  asked: readonly Asked<ChangeMetric>[],
  trying: Trying,
): Replicates<Answer[]> {
  const worlds = worldsOf(dataset, { ...options, dates: [from, date] });
  const certain = worlds.networksIn(new Uint8Array(worlds.facts.length));
  const bounds = asked.map(({ request, metric, parameters }) => askedOfChange(request, metric, parameters, worlds.facts.length, certain));
  return tryWorlds(
    worlds,
    bounds.map((one) => placed(one, date, options.county)),
    trying,
  );
}

/** Readings that say of which county and day they are. */
function placed(asked: AskedBounds, date: string, county: string | undefined): AskedBounds {
  const at = county === undefined ? { date } : { county, date };
  return { ...asked, readings: asked.readings.map((reading) => ({ ...reading, ...at })) };
}

function whole(name: string, value: number, low: number, high: number): number {
  if (Number.isInteger(value) && value >= low && value <= high) return value;
  throw new TypeError(`${name} is a whole number from ${low} to ${high}, not ${String(value)}`);
}
