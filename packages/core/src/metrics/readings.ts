import type { Network } from '../model/network.ts';
import type { Parameters, Reading, Subject } from '../model/reading.ts';
import { chosenParameters } from './chosen-parameters.ts';
import { noNodes } from './shared/conditions.ts';
import { type Condition, type MemberSet, reasonOf, type SnapshotMetric } from './metric.ts';
import { prepared } from './prepared.ts';
import { subjectsOf } from './subjects.ts';
import { trivialReason } from './trivial.ts';

/**
 * Readings of one metric, which need not be in the catalogue: subjects in code-unit order, sets by falling size and then by their ids. An
 * undefined set metric gives one reading of the whole network; one that finds no set gives none.
 *
 * @throws TypeError naming what is allowed, if a parameter or a value is unknown.
 */
export function readingsOf(network: Network, metric: SnapshotMetric, parameters: Parameters = {}): Reading[] {
  const chosen = chosenParameters(metric, parameters);
  const given = prepared(network, metric, chosen);
  const mode = wrongMode(network, metric);
  const ofGroups = metric.uses.groups ? grouped(network) : {};
  return valuesOf(given, metric, chosen, mode).map(({ subject, index, raw }): Reading => {
    const divisor = chosen['normalised'] === true ? (metric.normalisation?.(given, index, chosen) ?? 1) : 1;
    const value = raw / divisor;
    return {
      metric: metric.id,
      parameters: chosen,
      subject,
      value,
      ...statusOf(given, metric, index, value, chosen, mode),
      ...ofGroups,
      ...(metric.of === undefined || mode !== null ? {} : { of: metric.of(given, index, chosen) }),
    };
  });
}

/** Why a network is of the wrong mode for a metric, null if it is not. */
export function wrongMode(network: Network, metric: SnapshotMetric): Condition | null {
  if (metric.uses.mode === 'either') return null;
  const needed = metric.uses.mode === 'one-mode' ? oneModeNeeded : twoModeNeeded;
  return needed.when(network, 0, {}) ? needed : null;
}

interface Value {
  readonly subject: Subject;
  readonly index: number;
  readonly raw: number;
}

function valuesOf(network: Network, metric: SnapshotMetric, parameters: Parameters, mode: Condition | null): Value[] {
  if (mode !== null && (metric.per === 'set' || metric.per === 'class')) return [{ subject: null, index: 0, raw: NaN }];
  const places = subjectsOf(network, metric, parameters);
  if (mode !== null) return places.map((place) => ({ ...place, raw: NaN }));
  const computed = metric.compute(network, parameters);
  if (typeof computed === 'number') return places.map((place) => ({ ...place, raw: computed }));
  if (computed instanceof Float64Array) return places.map((place) => ({ ...place, raw: computed[place.index]! }));
  return isUndefined(network, metric, parameters) ? [{ subject: null, index: 0, raw: NaN }] : computed.toSorted(inOrder).map(asValue);
}

function asValue({ members, value }: MemberSet): Value {
  return { subject: members, index: 0, raw: value };
}

/** Larger sets first, equally large ones by their ids. */
function inOrder({ members: a }: MemberSet, { members: b }: MemberSet): number {
  if (a.length !== b.length) return b.length - a.length;
  const at = a.findIndex((id, i) => id !== b[i]);
  return at === -1 ? 0 : a[at]! < b[at]! ? -1 : 1;
}

function isUndefined(network: Network, metric: SnapshotMetric, parameters: Parameters): boolean {
  return metric.undefinedWhen?.some(({ when }) => when(network, 0, parameters)) === true;
}

/**
 * What value `i` of a metric is worth on the network that `compute` was given, `value` being divided by the normalisation already; `mode`
 * is what `wrongMode` says.
 */
export function statusOf(
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
