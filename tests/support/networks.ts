import fc from 'fast-check';
import { expect } from 'vitest';
import { buildNetwork, type NetworkInput, type TieInput } from '#core/graph/making/build';
import { catalogue } from '#core/metrics/catalogue';
import { perOfLevel, type Metric, type SnapshotMetric } from '#core/metrics/metric';
import { measure } from '#core/metrics/measure';
import type { Parameter } from '#core/metrics/parameter';
import { prepared } from '#core/metrics/prepared';
import { subjectsOf } from '#core/metrics/subjects';
import type { Network } from '#core/model/network';
import type { Parameters, Reading, Subject } from '#core/model/reading';

const only = process.env['SPLOT_ONLY'] === undefined ? null : new Set(process.env['SPLOT_ONLY'].split(','));

/** The metrics read off one network; `SPLOT_ONLY=degree,density` limits the laws to a few while one works on them. */
export const snapshotMetrics: readonly SnapshotMetric[] = catalogue.filter(isSnapshot).filter(({ id }) => only === null || only.has(id));

/** Each metric with each choice of its parameters, named as a test would name it. */
export const choices: readonly (readonly [title: string, metric: SnapshotMetric, parameters: Parameters])[] = snapshotMetrics.flatMap(
  (metric) =>
    combinations(metric).map((parameters) => {
      const text = Object.entries(parameters).map(([id, value]) => `${id} ${String(value)}`);
      return [[metric.id, ...text].join(', '), metric, parameters] as const;
    }),
);

/** Names of the values `compute` gives, place by place; null where `measure` does not show a value. */
export function placesOf(metric: SnapshotMetric, network: Network, parameters: Parameters): Map<number, string> {
  return new Map(subjectsOf(network, metric, parameters).map(({ subject, index }) => [index, nameOf(subject)]));
}

/** Name of a subject after nodes and groups have been renamed; what has no order of its own is put in order again. */
export function renamedSubject(
  [, metric, parameters]: (typeof choices)[number],
  network: Network,
  name: string,
  rename: { readonly node?: (id: string) => string; readonly group?: (group: string) => string },
): string {
  const { node = (id: string) => id, group = (code: string) => code } = rename;
  const per = metric.per ?? perOfLevel[metric.level];
  if (per === 'node') return node(name);
  if (per === 'group') return group(name);
  if (per === 'class' || per === 'network' || name === 'null') return name;
  const parts = (JSON.parse(name) as string[]).map(per.startsWith('group') ? group : node);
  const hasOrder = per === 'group-triple' || (per !== 'set' && prepared(network, metric, parameters).directed);
  return JSON.stringify(hasOrder ? parts : parts.toSorted());
}

/** 0 to 9 institutions, directed or not, of one or two modes, with unknown groups, isolates and strengths from 0.01 to 500. */
export const networkInputs: fc.Arbitrary<NetworkInput> = fc
  .record({
    count: fc.integer({ min: 0, max: 9 }),
    directed: fc.boolean(),
    twoMode: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.boolean()),
  })
  .chain(({ count, directed, twoMode }) =>
    fc.record({
      groups: fc.array(fc.constantFrom('gov', 'ngo', 'church', 'UNK', null), { minLength: count, maxLength: count }),
      affiliations: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
      pairs: fc.array(fc.tuple(fc.nat(Math.max(count - 1, 0)), fc.nat(Math.max(count - 1, 0)), strengths), {
        maxLength: count < 2 ? 0 : 18,
      }),
      directed: fc.constant(directed && !twoMode),
      twoMode: fc.constant(twoMode),
    }),
  )
  .map(({ groups, affiliations, pairs, directed, twoMode }): NetworkInput => {
    const nodes = groups.map((group, i) => ({
      id: `i${i}`,
      group: twoMode && affiliations[i] === true ? null : group,
      affiliation: twoMode && affiliations[i] === true,
      attributes: { label: `i${i}`, sector: group ?? '', area: '', tier: '' },
    }));
    const kept = pairs.filter(([i, j]) => i !== j && (!twoMode || affiliations[i] !== affiliations[j]));
    const once = new Map(
      kept.map(([i, j, strength]) => [!directed && j < i ? `${j} ${i}` : `${i} ${j}`, { from: `i${i}`, to: `i${j}`, strength }]),
    );
    return { ...drawn, nodes, ties: [...once.values()], directed, twoMode, made: { ...drawn.made, mode: twoMode ? 'two-mode' : 'direct' } };
  });

/** Networks of `networkInputs`. */
export const networks: fc.Arbitrary<Network> = networkInputs.map(buildNetwork);

/** Nine different names that sort in any order. */
export const names: fc.Arbitrary<string[]> = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 9, maxLength: 9 });

/** The same network, its institutions called otherwise and hence in another order. */
export function relabelled(network: Network, newNames: readonly string[]): Network {
  const rename = new Map(network.nodes.map((id, i) => [id, newNames[i] ?? id]));
  return rebuilt(network, { rename: (id) => rename.get(id) ?? id });
}

/** What a network was built from, with other names, ties or groups on request. */
export function rebuilt(
  network: Network,
  change: {
    readonly rename?: (id: string) => string;
    readonly ties?: (ties: readonly TieInput[]) => readonly TieInput[];
    readonly regroup?: (group: string | null, i: number) => string | null;
  } = {},
): Network {
  const { rename = (id) => id, ties = (all) => all, regroup = (group) => group } = change;
  return buildNetwork({
    ...inputOf(network),
    nodes: inputOf(network).nodes.map((node, i) => ({ ...node, id: rename(node.id), group: regroup(node.group, i) })),
    ties: ties(inputOf(network).ties).map((tie) => ({ ...tie, from: rename(tie.from), to: rename(tie.to) })),
  });
}

/** Nodes and ties as `buildNetwork` takes them. */
function inputOf({
  nodes,
  directed,
  offsets,
  targets,
  strengths,
  groups,
  groupNames,
  modes,
  attributes,
  facet,
  made,
}: Network): NetworkInput {
  return {
    nodes: nodes.map((id, i) => ({ id, group: groupNames[groups[i]!] ?? null, affiliation: modes?.[i] === 1, attributes: attributes[i]! })),
    ties: nodes.flatMap((from, i) =>
      Array.from(targets.subarray(offsets[i], offsets[i + 1]), (j, k) => ({
        from,
        to: nodes[j]!,
        strength: strengths[offsets[i]! + k]!,
      })).filter(({ to }) => directed || from < to),
    ),
    directed,
    twoMode: modes !== null,
    facet,
    made,
  };
}

/** Two networks side by side, without a tie between them; the names of the second get an ending. */
export function beside(first: Network, second: Network): Network {
  const left = inputOf(first);
  const right = inputOf(rebuilt(second, { rename: (id) => `${id}'` }));
  return buildNetwork({ ...left, nodes: [...left.nodes, ...right.nodes], ties: [...left.ties, ...right.ties] });
}

/** The value of each subject, read through `measure`. A pair of groups of an undirected network stands under its sorted names. */
export function valuesOf(metric: Metric, network: Network, parameters: Parameters = {}): Map<string, number> {
  return new Map(readingsOf(metric, network, parameters).map(({ subject, value }) => [nameOf(subject), value]));
}

/** Readings of one metric. */
export function readingsOf(metric: Metric, network: Network, parameters: Parameters = {}): Reading[] {
  return measure(network, [{ id: metric.id, parameters }]);
}

/** Expects the same subjects with the same values, in any order: within 1e-9 relative, or as given; NaN for NaN, infinite for infinite. */
export function expectSame(actual: ReadonlyMap<string, number>, expected: ReadonlyMap<string, number>, title = '', tolerance = 1e-9): void {
  const isSame = (a: number, b: number) => Object.is(a, b) || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
  if (actual.size === expected.size && [...expected].every(([name, value]) => isSame(actual.get(name) ?? Infinity, value))) return;
  expect(Object.fromEntries(actual), title).toEqual(Object.fromEntries(expected));
}

export function nameOf(subject: Subject): string {
  return typeof subject === 'string' ? subject : JSON.stringify(subject);
}

function isSnapshot(metric: Metric): metric is SnapshotMetric {
  return metric.input === undefined;
}

/** Every choice of values; of numbers the samples, and the default where it is not costly; of texts and lists the default. */
function combinations(metric: SnapshotMetric): Parameters[] {
  return (metric.parameters ?? []).reduce<Parameters[]>(
    (some, parameter) => some.flatMap((chosen) => triedOf(parameter).map((value) => ({ ...chosen, [parameter.id]: value }))),
    [{}],
  );
}

function triedOf(parameter: Parameter): readonly Parameters[string][] {
  if (parameter.kind === undefined) return parameter.values.map(({ value }) => value);
  return parameter.kind === 'number' && parameter.samples.length > 0 ? parameter.samples : [parameter.default];
}

const strengths = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.double({ min: 0.01, max: 500, noNaN: true }));

const drawn = { facet: 'sector', made: { mode: 'direct', affiliations: 0, symmetricBySource: false } } as const;
