import type { Parameters } from '../model/reading.ts';
import { catalogue } from './catalogue.ts';
import { chosenParameters } from './chosen-parameters.ts';
import type { Metric } from './metric.ts';

/** A metric asked for by id, with default parameters or some others. */
export type MetricRequest = string | { readonly id: string; readonly parameters?: Parameters };

/** A metric of the catalogue and a value for each of its parameters. */
export interface Resolved {
  readonly metric: Metric;
  readonly parameters: Parameters;
}

const byId = new Map(catalogue.map((metric) => [metric.id, metric]));

/** All requests of a list, resolved. @throws TypeError as `resolve`, and for what is no list. */
export function resolveAll(requests: readonly MetricRequest[]): Resolved[] {
  // From JavaScript a single id may come.
  if (!Array.isArray(requests))
    throw new TypeError(`requests is a list of metric ids and { id, parameters }, not ${JSON.stringify(requests)}`);
  return requests.map(resolve);
}

/**
 * The metric a request names and its parameters, defaults filled in.
 *
 * @throws TypeError naming what is allowed, if the id, a parameter or a value is unknown.
 */
function resolve(request: MetricRequest): Resolved {
  checkShape(request);
  const { id, parameters = {} } = typeof request === 'string' ? { id: request } : request;
  const metric = byId.get(id);
  if (metric === undefined) throw new TypeError(`unknown metric "${id}", known are ${[...byId.keys()].join(', ')}`);
  return { metric, parameters: chosenParameters(metric, parameters) };
}

/** A name of a parameter written beside `parameters` would be passed over in silence. */
function checkShape(request: MetricRequest): void {
  if (typeof request === 'string') return;
  const strange =
    typeof request === 'object' && request !== null ? Object.keys(request).find((key) => key !== 'id' && key !== 'parameters') : '';
  if (strange === undefined) return;
  throw new TypeError(`a request is a metric id or { id, parameters }, not ${JSON.stringify(request)}`);
}
