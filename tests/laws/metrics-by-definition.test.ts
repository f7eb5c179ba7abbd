import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { buildNetwork, type NetworkInput } from '#core/graph/making/build';
import { stream } from '#core/graph/engine/stream';
import { prepared } from '#core/metrics/prepared';
import type { Network } from '#core/model/network';
import { matrixOf } from '#support/brute-force';
import { byDefinition, feasibleUpTo } from '#support/definitions';
import { choices, expectSame, networks, placesOf, rebuilt, snapshotMetrics, valuesOf } from '#support/networks';

const isFullPass = process.env['SPLOT_FULL'] !== undefined;
vi.setConfig({ testTimeout: isFullPass ? 3_600_000 : 300_000 });

test('every metric has a definition to be checked against', () => {
  expect(snapshotMetrics.map(({ id }) => id).filter((id) => byDefinition[id] === undefined)).toEqual([]);
});

test('random networks of up to nine institutions agree with the definitions', () => {
  fc.assert(
    fc.property(networks, (network) => expectAgreement(network)),
    { numRuns: isFullPass ? 20_000 : 1000 },
  );
});

describe('every undirected network', () => {
  test.each(isFullPass ? [0, 1, 2, 3, 4, 5, 6] : [0, 1, 2, 3, 4, 5])('of %i institutions agrees with the definitions', (count) => {
    const pairs = ids(count).flatMap((from, i) =>
      ids(count)
        .slice(i + 1)
        .map((to) => ({ from, to, strength: 1 })),
    );
    for (let chosen = 0; chosen < 2 ** pairs.length; chosen++) {
      expectAgreement(buildNetwork({ ...plain(count), ties: pairs.filter((_, bit) => (chosen >> bit) % 2 === 1) }));
    }
  });
});

// Networks of exactly 128 and 32,768 ties are where an index in bytes or 16-bit words breaks.
describe('around the borders of small integers', () => {
  test.each([127, 128, 129].flatMap((ties) => [[ties, false] as const, [ties, true] as const]))(
    'a network of 40 institutions and %i ties, directed %s',
    (ties, directed) => expectAgreementDoubled(drawnNetwork(40, ties, directed)),
  );

  // Its neighbours, over a minute of slow definitions, only in the full pass.
  test.each(isFullPass ? [32_767, 32_768, 32_769] : [32_768])('a network of 300 institutions and %i ties', (ties) =>
    expectAgreementDoubled(drawnNetwork(300, ties, false), once),
  );
});

// Many ties make the definitions slow; where ties have no direction the choices left out differ by a constant or not at all.
const once = choices.filter(
  ([, { uses, parameters: declared = [] }, parameters]) =>
    uses.mode !== 'two-mode' &&
    declared.every(({ id, default: byDefault }) => parameters[id] === byDefault || (isFullPass && id === 'weighted')),
);

function expectAgreementDoubled(network: Network, wanted = suiting(network)): void {
  const some = wanted.filter(([, { id }]) => network.nodes.length <= (feasibleUpTo.get(id) ?? Infinity));
  expectAgreement(network, some);
  const [first] = network.nodes;
  const split = rebuilt(network, {
    ties: (all) => [
      ...all.flatMap((tie, i) =>
        i % 7 === 0
          ? [
              { ...tie, strength: tie.strength / 2 },
              { ...tie, strength: tie.strength / 2 },
            ]
          : [tie],
      ),
      { from: first!, to: first!, strength: 4 },
    ],
  });
  for (const [title, metric, parameters] of some) {
    expectSame(valuesOf(metric, split, parameters), valuesOf(metric, network, parameters), title, 0);
  }
}

function expectAgreement(network: Network, some = suiting(network)): void {
  const ties = matrixOf(network);
  for (const [title, metric, parameters] of some) {
    const expected = byDefinition[metric.id]!(ties, network, parameters);
    const places = placesOf(metric, prepared(network, metric, parameters), parameters);
    const bySubject = isList(expected) ? new Map([...places].map(([i, name]) => [name, expected[i]!])) : expected;
    expectSame(valuesOf(metric, network, parameters), bySubject, title);
  }
}

/** The metrics that read networks of this kind. */
function suiting({ modes }: Network): typeof choices {
  return choices.filter(([, { uses }]) => uses.mode === 'either' || (uses.mode === 'two-mode') === (modes !== null));
}

function isList(values: readonly number[] | ReadonlyMap<string, number>): values is readonly number[] {
  return Array.isArray(values);
}

/** So many ties between random pairs, with strengths from 1 to 5. */
function drawnNetwork(count: number, ties: number, directed: boolean): Network {
  const random = stream(count * 100_000 + ties);
  const all = ids(count);
  const chosen = new Map<string, { from: string; to: string; strength: number }>();
  while (chosen.size < ties) {
    const [i, j] = [Math.floor(random() * count), Math.floor(random() * count)];
    const key = directed || i < j ? `${i} ${j}` : `${j} ${i}`;
    if (i !== j && !chosen.has(key)) chosen.set(key, { from: all[i]!, to: all[j]!, strength: 1 + Math.floor(random() * 5) });
  }
  return buildNetwork({ ...plain(count), directed, ties: [...chosen.values()] });
}

function plain(count: number): NetworkInput {
  return {
    nodes: ids(count).map((id, i) => ({
      id,
      group: ['gov', 'ngo', 'UNK', null][i % 4]!,
      attributes: { label: id, sector: '', area: '', tier: '' },
    })),
    ties: [],
    directed: false,
    twoMode: false,
    facet: 'sector',
    made: { mode: 'direct', affiliations: 0, symmetricBySource: false },
  };
}

function ids(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `i${String(i).padStart(3, '0')}`);
}
