import type { Network } from '../model/network.ts';
import type { Parameters, Reading } from '../model/reading.ts';
import { catalogue } from './catalogue.ts';
import { type Condition, reasonOf, type SnapshotMetric } from './metric.ts';
import { prepared } from './prepared.ts';
import { type MetricRequest, resolveAll } from './request.ts';
import { subjectsOf } from './subjects.ts';
import { trivialReason } from './trivial.ts';

/**
 * Readings of a network, metric by metric as requested, each with its subjects in code-unit order. Without requests: every standard metric
 * that suits the network and costs at most n·m, with default parameters.
 *
 * @throws TypeError naming what is allowed, if a request names a metric, parameter or value that is unknown, or a metric of a period.
 */
export function measure(network: Network, requests: readonly MetricRequest[] = suiting(network)): Reading[] {
  return resolveAll(requests).flatMap(({ metric, parameters }) => {
    if (metric.input === 'period') throw new TypeError(`metric "${metric.id}" reads a period, not a network: use measurePeriod`);
    return readings(network, metric, parameters);
  });
}

function suiting(network: Network): string[] {
  return catalogue
    .filter(
      (metric) =>
        metric.input === undefined &&
        metric.standard &&
        wrongMode(network, metric) === null &&
        (!metric.uses.groups || network.groupNames.length > 0) &&
        (metric.cost === 'linear' || metric.cost === 'n·m'),
    )
    .map(({ id }) => id);
}

function readings(network: Network, metric: SnapshotMetric, parameters: Parameters): Reading[] {
  const given = prepared(network, metric, parameters);
  const mode = wrongMode(network, metric);
  const computed = mode === null ? metric.compute(given, parameters) : NaN;
  return subjectsOf(network, metric).map(({ subject, index }): Reading => {
    const raw = typeof computed === 'number' ? computed : computed[index]!;
    const divisor = parameters['normalised'] === true ? (metric.normalisation?.(given, index, parameters) ?? 1) : 1;
    return {
      metric: metric.id,
      parameters,
      subject,
      value: raw / divisor,
      ...statusOf(given, metric, index, raw / divisor, parameters, mode),
      ...(metric.uses.groups ? grouped(network) : {}),
    };
  });
}

function statusOf(
  network: Network,
  metric: SnapshotMetric,
  i: number,
  value: number,
  parameters: Parameters,
  mode: Condition | null,
): Pick<Reading, 'status' | 'why'> {
  const undefinedBy = mode ?? metric.undefinedWhen?.find(({ when }) => when(network, i, parameters));
  // Where nobody is there, that says more than what the metric lacks.
  if (undefinedBy !== undefined)
    return { status: 'undefined', why: reasonOf(noNodes.when(network, i, parameters) ? noNodes : undefinedBy) };
  const trivial = trivialReason(network, metric, i, value, parameters);
  if (trivial !== null) return { status: 'trivial', why: trivial };
  if (metric.minimum?.when(network, i, parameters) === true) return { status: 'too-small', why: reasonOf(metric.minimum) };
  return { status: 'ok' };
}

/** The facet that a value by groups speaks of and, where some institutions have no group, how many have one. */
function grouped({ facet, groups, nodes }: Network): Pick<Reading, 'facet' | 'of'> {
  const known = groups.reduce((count, group) => count + (group < 0 ? 0 : 1), 0);
  return known < nodes.length ? { facet, of: known } : { facet };
}

const noNodes: Condition = {
  code: 'no-nodes',
  why: { pl: 'brak instytucji', en: 'no institutions' },
  when: ({ nodes }) => nodes.length === 0,
};

const oneModeNeeded: Condition = {
  code: 'one-mode-needed',
  why: { pl: 'sieć dwumodalna: wybierz rzutowanie', en: 'a two-mode network: choose a projection' },
  when: ({ modes }) => modes !== null,
};

const twoModeNeeded: Condition = {
  code: 'two-mode-needed',
  why: { pl: 'potrzebna sieć dwumodalna', en: 'a two-mode network is needed' },
  when: ({ modes }) => modes === null,
};

/** Why a network is of the wrong mode for a metric, null if it is not. */
function wrongMode(network: Network, metric: SnapshotMetric): Condition | null {
  if (metric.uses.mode === 'either') return null;
  const needed = metric.uses.mode === 'one-mode' ? oneModeNeeded : twoModeNeeded;
  return needed.when(network, 0, {}) ? needed : null;
}
