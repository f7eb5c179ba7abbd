import fc from 'fast-check';
import { MultiDirectedGraph, MultiUndirectedGraph } from 'graphology';
import { expect, test, vi } from 'vitest';
import { buildNetwork } from '#core/graph/making/build';
import { fromGraphology } from '#core/graph/making/from-graphology';
import { toGraphology } from '#core/graph/making/to-graphology';
import type { Range, SnapshotMetric } from '#core/metrics/metric';
import { prepared } from '#core/metrics/prepared';
import type { Network } from '#core/model/network';
import type { Parameters } from '#core/model/reading';
import {
  beside,
  choices,
  expectSame,
  names,
  networkInputs,
  networks,
  placesOf,
  readingsOf,
  rebuilt,
  relabelled,
  renamedSubject,
  valuesOf,
} from '#support/networks';
import { exempt, type Law } from './exempt.ts';

/** One metric with one choice of its parameters. */
type Choice = (typeof choices)[number];

// Every network is put to every metric with every choice of its parameters; a failure names them.
const isFullPass = process.env['SPLOT_FULL'] !== undefined;
const runs = { numRuns: isFullPass ? 100_000 : 1000 };
vi.setConfig({ testTimeout: isFullPass ? 3_600_000 : 300_000 });

test('values lie in the range a metric states', () => {
  always(networks, (network) =>
    suiting(network).forEach(([title, metric, parameters]) => {
      const [low, high] = rangeOf(metric, parameters);
      for (const value of valuesOf(metric, network, parameters).values()) {
        if (value < low || value > high) expect.fail(`${title}: ${value} is not from ${low} to ${high}`);
      }
    }),
  );
});

test('a value is missing exactly where one of its reasons holds', () => {
  always(networks, (network) =>
    suiting(network).forEach(([title, metric, parameters]) => {
      const given = prepared(network, metric, parameters);
      const computed = metric.compute(given, parameters);
      const isUndefined = (i: number) => metric.undefinedWhen?.some(({ when }) => when(given, i, parameters)) ?? false;
      if (typeof computed !== 'number' && !(computed instanceof Float64Array)) {
        if (isUndefined(0) ? computed.length > 0 : computed.some(({ value }) => Number.isNaN(value))) expect.fail(title);
        return;
      }
      for (const i of placesOf(metric, given, parameters).keys()) {
        const raw: number = typeof computed === 'number' ? computed : computed[i]!;
        const divisor = parameters['normalised'] === true ? (metric.normalisation?.(given, i, parameters) ?? 1) : 1;
        if (Number.isNaN(raw / divisor) !== isUndefined(i)) expect.fail(`${title}: value ${i} is ${raw / divisor}`);
      }
    }),
  );
});

test('a reading gives a reason exactly where its value is not sound, and has no value exactly where it is undefined', () => {
  always(networks, (network) =>
    choices.forEach(([title, metric, parameters]) => {
      for (const reading of readingsOf(metric, network, parameters)) {
        const { value, status, why } = reading;
        const sound = Number.isNaN(value) === (status === 'undefined') && (why === undefined) === (status === 'ok');
        if (!sound) expect.fail(`${title}: ${JSON.stringify(reading)}`);
      }
    }),
  );
});

test('values do not depend on what the institutions are called', () => {
  always(fc.tuple(networks, names), ([network, newNames]) => {
    const rename = new Map(network.nodes.map((id, i) => [id, newNames[i]]));
    const other = relabelled(network, newNames);
    suiting(network).forEach((choice) => {
      if (exempted('names', choice)) return;
      const node = (id: string) => rename.get(id) ?? id;
      const expected = [...values(choice, network)].map(
        ([name, value]) => [renamedSubject(choice, network, name, { node }), value] as const,
      );
      expectSame(values(choice, other), new Map(expected), choice[0]);
    });
  });
});

test('values do not depend on the order of rows', () => {
  always(networkInputs, (input) => {
    same(buildNetwork({ ...input, nodes: input.nodes.toReversed(), ties: input.ties.toReversed() }), buildNetwork(input));
  });
});

test('a network is left as it was, and what is handed out is not kept', () => {
  always(networks, (network) => {
    const before = structuredClone(network);
    suiting(network).forEach(([title, metric, parameters]) => {
      const given = prepared(network, metric, parameters);
      const first = metric.compute(given, parameters);
      if (typeof first === 'number') return;
      const copy = first.slice();
      if (first instanceof Float64Array) first.fill(-7);
      expect(metric.compute(given, parameters), title).toEqual(copy);
    });
    expect(network).toEqual(before);
  });
});

test('raw values of institutions are not touched by an unrelated network beside them', () => {
  always(fc.tuple(networks, networks), ([network, other]) => {
    fc.pre(network.directed === other.directed && (network.modes === null) === (other.modes === null));
    const both = beside(network, other);
    suiting(network).forEach((choice) => {
      if (choice[1].level !== 'node' || choice[2]['normalised'] === true || exempted('others', choice)) return;
      expectSame(firstOf(values(choice, both)), values(choice, network), choice[0]);
    });
  });
});

test('two copies side by side get equal values, and a fair metric the values of one', () => {
  always(networks, (network) => {
    const both = beside(network, network);
    suiting(network).forEach((choice) => {
      const twice = values(choice, both);
      if (choice[1].level === 'node' && !exempted('copies', choice)) expectSame(secondOf(twice), firstOf(twice), choice[0]);
      if (choice[1].acrossSizes === 'fair' && !exempted('doubling', choice)) expectSame(firstOf(twice), values(choice, network), choice[0]);
    });
  });
});

test('nothing changes when a tie is split into parallel ones, or by a tie of an institution with itself', () => {
  always(fc.tuple(networks, fc.nat()), ([network, at]) => {
    const other = rebuilt(network, {
      ties: (all) => [
        ...all.flatMap((tie, i) => {
          const half = { ...tie, strength: tie.strength / 2 };
          return i === at % all.length ? [half, half] : [tie];
        }),
        ...network.nodes.slice(0, 1).map((id) => ({ from: id, to: id, strength: 3 })),
      ],
    });
    same(other, network);
  });
});

test('nothing changes on the way through graphology, with every tie split and a loop beside it', () => {
  always(networks, (network) => {
    const simple = toGraphology(network);
    const graph = network.directed ? new MultiDirectedGraph() : new MultiUndirectedGraph();
    simple.forEachNode((id, attributes) => graph.addNode(id, attributes));
    simple.forEachEdge((_, { strength }, source, target) => {
      graph.addEdge(source, target, { strength: strength / 2 });
      graph.addEdge(source, target, { strength: strength / 2 });
      graph.addEdge(source, source, { strength });
    });
    same(fromGraphology(graph, network.modes === null ? {} : { mode: 'mode' }), network);
  });
});

test('strengths change nothing where a metric ignores them', () => {
  always(fc.tuple(networks, fc.double({ min: 0.01, max: 500, noNaN: true })), ([network, strength]) => {
    const other = rebuilt(network, { ties: (all) => all.map((tie, i) => ({ ...tie, strength: strength + i })) });
    same(other, network, ([, { uses }, parameters]) => uses.strength === 'ignored' || parameters['weighted'] === false);
  });
});

test('direction changes nothing where a metric ignores it', () => {
  always(networks, (network) => {
    const other = rebuilt(network, { ties: (all) => all.map((tie) => ({ ...tie, from: tie.to, to: tie.from })) });
    same(other, network, ([, { uses }]) => uses.direction === 'ignored');
  });
});

test('groups change nothing where a metric does not use them', () => {
  always(fc.tuple(networks, fc.array(fc.constantFrom('a', 'b', null), { minLength: 9, maxLength: 9 })), ([network, groups]) => {
    const other = rebuilt(network, { regroup: (_, i) => groups[i]! });
    same(other, network, ([, { uses }]) => !uses.groups);
  });
});

test('other names of groups change nothing but the order of sectors', () => {
  const rename = new Map([
    ['church', 'z'],
    ['gov', 'y'],
    ['ngo', 'x'],
    ['UNK', 'UNK'],
  ]);
  always(networks, (network) => {
    const other = rebuilt(network, { regroup: (group) => (group === null ? null : (rename.get(group) ?? group)) });
    suiting(network).forEach((choice) => {
      if (!choice[1].uses.groups) return;
      const group = (code: string) => rename.get(code) ?? code;
      const expected = [...values(choice, network)].map(
        ([name, value]) => [renamedSubject(choice, network, name, { group }), value] as const,
      );
      expectSame(values(choice, other), new Map(expected), choice[0]);
    });
  });
});

function always<T>(arbitrary: fc.Arbitrary<T>, holds: (drawn: T) => void): void {
  fc.assert(fc.property(arbitrary, holds), runs);
}

/** The metrics that read networks of this kind. */
function suiting({ modes }: Network): Choice[] {
  return choices.filter(([, { uses }]) => uses.mode === 'either' || (uses.mode === 'two-mode') === (modes !== null));
}

/** Expects the same values, bit for bit. */
function same(actual: Network, expected: Network, applies: (choice: Choice) => boolean = () => true): void {
  for (const choice of suiting(expected).filter(applies)) expectSame(values(choice, actual), values(choice, expected), choice[0], 0);
}

/** Whether a metric is known not to obey a law. */
function exempted(law: Law, [, { id }]: Choice): boolean {
  return exempt[law].has(id);
}

function values([, metric, parameters]: Choice, network: Network): Map<string, number> {
  return valuesOf(metric, network, parameters);
}

/** Values of the first of two networks `beside` each other. */
function firstOf(both: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...both].filter(([name]) => !name.includes("'")));
}

function secondOf(both: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...both].filter(([name]) => name.includes("'")).map(([name, value]) => [name.replaceAll("'", ''), value]));
}

function rangeOf(metric: SnapshotMetric, parameters: Parameters): Range {
  const special = metric.rangeWith?.find((one) => Object.entries(one.parameters).every(([id, value]) => parameters[id] === value));
  return special?.range ?? metric.range;
}
