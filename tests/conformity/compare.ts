import { catalogue } from '#core/metrics/catalogue';
import { chosenParameters } from '#core/metrics/chosen-parameters';
import { measureChange } from '#core/metrics/measure-change';
import { readingsOf } from '#core/metrics/readings';
import type { Network } from '#core/model/network';
import type { Parameters, Reading } from '#core/model/reading';
import { nameOf } from '#support/networks';
import type { Answer, Values } from './answers.ts';
import { differences } from './differences.ts';
import type { Difference } from './differences/difference.ts';
import type { Asked } from './networks.ts';
import { scales } from './scales.ts';

/** One value beside the other's. */
export interface Compared {
  readonly subject: string;
  readonly ours: number;
  readonly theirs: number;
  readonly agrees: boolean;
  /** 0 for the same, at most 2; infinite where only one of them is a number. */
  readonly relative: number;
  /** The documented reason that speaks of this value, whether it differs or not. */
  readonly known: Difference | null;
}

/** Metrics whose reference iterates until changes are small: compared to 1e-6 of the largest value. */
const iterated = new Set(['eigenvector-centrality', 'pagerank', 'spectral-segregation']);

/**
 * Values of one answer for one network beside ours. They agree within 1e-9 relative, so counts below a thousand million exactly; what is 0
 * but for rounding agrees with 0.
 *
 * @throws TypeError if the metric or a parameter is not in the catalogue.
 */
export function compared(tool: string, answer: Answer, asked: Asked): readonly Compared[] {
  const before = found.get(answer) ?? new Map<Asked, readonly Compared[]>();
  found.set(answer, before);
  const known = before.get(asked) ?? compare(tool, answer, asked);
  before.set(asked, known);
  return known;
}

/** What was compared before, as tests and tables ask for the same. */
const found = new WeakMap<Answer, Map<Asked, readonly Compared[]>>();

function compare(tool: string, answer: Answer, asked: Asked): Compared[] {
  const { subjects, ours, theirs } = aligned(
    oursOf(answer.metric, answer.parameters, asked),
    answer.values[asked.name]!,
    asked.every,
    answer.scale === undefined ? undefined : scales[answer.scale].gathered,
  );
  const [a, b] = answer.scale === undefined ? [ours, theirs] : scales[answer.scale].of(ours, theirs, asked.network);
  const [tolerance, rounding] = iterated.has(answer.metric) ? [1e-6, 1e-7] : [1e-9, 1e-12];
  return subjects.map((subject, i) => {
    const [mine, other] = [a[i]!, b[i]!];
    const apart = Math.abs(mine - other);
    const larger = Math.max(Math.abs(mine), Math.abs(other));
    const isNeither = Number.isNaN(mine) && Number.isNaN(other);
    const agrees = isNeither || apart <= Math.max(tolerance * larger, rounding);
    return {
      subject,
      ours: mine,
      theirs: other,
      agrees,
      relative: isNeither || apart === 0 ? 0 : Number.isNaN(apart) ? Infinity : apart / larger,
      known:
        differences.find(
          (one) =>
            one.tool === tool && one.metrics.includes(answer.metric) && one.when({ answer, asked, subject, ours: mine, theirs: other }),
        ) ?? null,
    };
  });
}

/** Whether a metric of this id is in the catalogue and reads networks. */
export function isOurs(id: string): boolean {
  return catalogue.some((metric) => metric.id === id && metric.input !== 'period');
}

const measured = new WeakMap<Network, Map<string, readonly Reading[]>>();

/** Readings of a metric, taken once for each network and choice of parameters. */
function oursOf(id: string, parameters: Parameters, { network, later }: Asked): readonly Reading[] {
  if (later !== null) return measureChange(network, later, [{ id, parameters }]);
  const metric = catalogue.find((one) => one.id === id);
  if (metric === undefined || metric.input !== undefined) throw new TypeError(`no metric "${id}" of one network`);
  const key = JSON.stringify([id, chosenParameters(metric, parameters)]);
  const known = measured.get(network) ?? new Map<string, readonly Reading[]>();
  measured.set(network, known);
  const readings = known.get(key) ?? readingsOf(network, metric, parameters);
  known.set(key, readings);
  return readings;
}

type Gathered = ((ours: ReadonlyMap<string, number>) => ReadonlyMap<string, number>) | undefined;

interface Aligned {
  readonly subjects: readonly string[];
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

function aligned(readings: readonly Reading[], values: Values, every: number, gathered: Gathered): Aligned {
  if (values === null || typeof values === 'number') {
    return { subjects: ['null'], ours: [readings.length === 1 ? readings[0]!.value : NaN], theirs: [values ?? NaN] };
  }
  if (isList(values)) {
    const some = readings.filter((_, i) => i % every === 0);
    if (some.length !== values.length)
      throw new RangeError(`${values.length} values for ${some.length} of ${readings[0]?.metric ?? 'none'}`);
    return {
      subjects: some.map(({ subject }) => nameOf(subject)),
      ours: some.map(({ value }) => value),
      theirs: values.map((value) => value ?? NaN),
    };
  }
  const all = new Map(readings.filter(({ status }) => status !== 'undefined').map(({ subject, value }) => [nameOf(subject), value]));
  const own = gathered?.(all) ?? all;
  const subjects = [...new Set([...own.keys(), ...Object.keys(values)])];
  return { subjects, ours: subjects.map((name) => own.get(name) ?? NaN), theirs: subjects.map((name) => values[name] ?? NaN) };
}

function isList(values: readonly (number | null)[] | Readonly<Record<string, number | null>>): values is readonly (number | null)[] {
  return Array.isArray(values);
}
