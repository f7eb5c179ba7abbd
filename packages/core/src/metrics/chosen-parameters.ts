import type { Parameters } from '../model/reading.ts';
import type { Metric } from './metric.ts';
import type { Parameter } from './parameter.ts';

/**
 * A value for each parameter of a metric: as given, else its default.
 *
 * @throws TypeError naming what is allowed, if a parameter or a value is unknown.
 */
export function chosenParameters(metric: Metric, given: Parameters): Parameters {
  const declared = metric.parameters ?? [];
  for (const name of Object.keys(given)) {
    if (declared.some((parameter) => parameter.id === name)) continue;
    const known = declared.map((parameter) => parameter.id).join(', ');
    throw new TypeError(`metric "${metric.id}" has no parameter "${name}", ${known === '' ? 'it has none' : `allowed are ${known}`}`);
  }
  return Object.fromEntries(declared.map((parameter) => [parameter.id, chosen(metric, parameter, given)]));
}

type Value = Parameters[string];

function chosen(metric: Metric, parameter: Parameter, parameters: Parameters): Value {
  const given = parameters[parameter.id];
  if (given === undefined) return parameter.default;
  if (isAllowed(parameter, given)) return given;
  const found = typeof given === 'number' ? String(given) : JSON.stringify(given);
  throw new TypeError(`parameter "${parameter.id}" of metric "${metric.id}" cannot be ${found}, allowed ${allowed(parameter)}`);
}

function isAllowed(parameter: Parameter, given: Value): boolean {
  if (parameter.kind === undefined) return parameter.values.some(({ value }) => value === given);
  if (parameter.kind === 'text') return typeof given === 'string';
  if (parameter.kind === 'list') return Array.isArray(given) && given.every((one) => typeof one === 'string');
  if (given === 'auto') return parameter.auto !== undefined;
  // NaN lies between no bounds.
  if (typeof given !== 'number' || !(given >= parameter.minimum && given <= parameter.maximum)) return false;
  return !parameter.integer || Number.isInteger(given);
}

function allowed(parameter: Parameter): string {
  if (parameter.kind === undefined) return `are ${parameter.values.map(({ value }) => value).join(', ')}`;
  if (parameter.kind === 'text') return 'is any text';
  if (parameter.kind === 'list') return 'is a list of texts';
  const bounds = `from ${parameter.minimum} to ${parameter.maximum}`;
  return `is ${parameter.auto === undefined ? '' : '"auto" or '}a ${parameter.integer ? 'whole ' : ''}number ${bounds}`;
}
