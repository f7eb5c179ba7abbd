import type { Dataset } from '../model/dataset.ts';
import type { CardOption, ResultCard } from '../model/result-card.ts';
import { tableNames } from '../model/tables.ts';
import { version } from '../model/version.ts';
import { resolveAll, type MetricRequest } from '../metrics/request.ts';
import { horizonOf } from '../time/horizon.ts';
import { policyOf } from '../time/policy.ts';
import { datasetHash } from './dataset-hash.ts';

/** How a result was asked for. */
export interface CardRequest {
  /** Everything that was asked for but policy, metrics and seed; what is `undefined` is left out. */
  readonly options?: Readonly<Record<string, CardOption | undefined>> | undefined;
  /** Default `evidence-only`. */
  readonly policy?: string | undefined;
  readonly metrics?: readonly MetricRequest[] | undefined;
  /** Left out: no random numbers were drawn. */
  readonly seed?: number | undefined;
  /** Programs beside this one, with their versions: the command line, a page. */
  readonly software?: Readonly<Record<string, string>> | undefined;
}

/**
 * The card of a result: what it was made from, with what, and how. Names of options and programs stand in code-unit order.
 *
 * @throws TypeError for a policy that is none and, naming what is allowed, for an unknown metric or parameter.
 */
export function resultCard(dataset: Dataset, request: CardRequest = {}): ResultCard {
  const { options = {}, policy = 'evidence-only', metrics = [], seed = null, software = {} } = request;
  policyOf(policy);
  return {
    dataset: {
      hash: datasetHash(dataset),
      title: dataset.about.title,
      horizon: horizonOf(dataset),
      rows: Object.fromEntries(tableNames.filter((table) => dataset[table].length > 0).map((table) => [table, dataset[table].length])),
    },
    software: inOrder({ ...software, '@splot/core': version }),
    engine: 'js',
    policy,
    options: inOrder(options),
    metrics: resolveAll(metrics).map(({ metric, parameters }) => ({ id: metric.id, parameters })),
    seed,
  };
}

function inOrder<T>(named: Readonly<Record<string, T | undefined>>): Readonly<Record<string, T>> {
  const known = Object.entries(named).flatMap(([name, value]): [string, T][] => (value === undefined ? [] : [[name, value]]));
  return Object.fromEntries(known.sort(([a], [b]) => (a < b ? -1 : 1)));
}
