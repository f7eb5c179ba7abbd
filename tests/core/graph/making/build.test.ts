import { describe, expect, test } from 'vitest';
import { buildNetwork, type NetworkInput } from '#core/graph/making/build';

const attributes = { label: '', sector: '', area: '', tier: '' };
const base: NetworkInput = {
  nodes: ['ż', 'b', 'a', 'Z'].map((id) => ({ id, group: 'x', attributes })),
  ties: [],
  directed: false,
  twoMode: false,
  facet: 'sector',
  made: { mode: 'direct', affiliations: 0, symmetricBySource: false },
};
const tie = (from: string, to: string, strength = 1) => ({ from, to, strength });

test('nodes stand in code-unit order and rows ascend', () => {
  const network = buildNetwork({ ...base, ties: [tie('ż', 'a', 2), tie('Z', 'ż', 3), tie('b', 'Z', 4)] });
  expect(network.nodes).toEqual(['Z', 'a', 'b', 'ż']);
  expect(network.offsets).toEqual(Int32Array.of(0, 2, 3, 4, 6));
  expect(network.targets).toEqual(Int32Array.of(2, 3, 3, 0, 0, 1));
  expect(network.strengths).toEqual(Float64Array.of(4, 3, 2, 4, 3, 2));
  expect(network.inTargets).toBe(network.targets);
});

test('in a directed network the other direction stands beside', () => {
  const network = buildNetwork({ ...base, directed: true, ties: [tie('ż', 'a', 2), tie('Z', 'a', 3)] });
  expect([network.offsets, network.targets]).toEqual([Int32Array.of(0, 1, 1, 1, 2), Int32Array.of(1, 1)]);
  expect([network.inOffsets, network.inTargets]).toEqual([Int32Array.of(0, 0, 2, 2, 2), Int32Array.of(0, 3)]);
  expect(network.inStrengths).toEqual(Float64Array.of(3, 2));
});

test('parallel ties become one, loops none, and both are counted', () => {
  const network = buildNetwork({ ...base, ties: [tie('a', 'b', 1), tie('b', 'a', 2), tie('a', 'b', 4), tie('a', 'a', 8)] });
  expect(network.strengths).toEqual(Float64Array.of(7, 7));
  expect(network.made).toEqual({ mode: 'direct', affiliations: 0, symmetricBySource: false, merged: 2, loops: 1 });
});

test('in a directed network a tie there and one back are two', () => {
  const { made } = buildNetwork({ ...base, directed: true, ties: [tie('a', 'b'), tie('b', 'a'), tie('a', 'b')] });
  expect(made.merged).toBe(1);
});

test('the sum of parallel strengths does not show in which order they came', () => {
  const parts = [0.1, 0.2, 0.3];
  const sums = [parts, parts.toReversed()].map((order) => buildNetwork({ ...base, ties: order.map((s) => tie('a', 'b', s)) }).strengths[0]);
  expect(sums[0]).toBe(sums[1]);
});

test('groups are those present; an empty cell is unknown, null has none', () => {
  const nodes = ['PUB', '', 'UNK', null, 'NGO'].map((group, i) => ({ id: `i${i}`, group, attributes }));
  const { groupNames, groups } = buildNetwork({ ...base, nodes });
  expect(groupNames).toEqual(['NGO', 'PUB', 'UNK']);
  expect(groups).toEqual(Int32Array.of(1, 2, 2, -1, 0));
});

describe('a mistake is named', () => {
  const node = (id: string, affiliation = false) => ({ id, group: null, affiliation, attributes });
  test.each([
    ['id twice', { nodes: [node('a'), node('b'), node('a')] }, 'node id given twice: a'],
    ['end missing', { ties: [tie('a', 'q')] }, 'tie a - q names a node that is not there'],
    ['strength of zero', { ties: [tie('a', 'b', 0)] }, 'strength of tie a - b is not a positive finite number: 0'],
    ['strength without end', { ties: [tie('a', 'b', Infinity)] }, 'strength of tie a - b is not a positive finite number: Infinity'],
    ['strength of a loop', { ties: [tie('a', 'a', -1)] }, 'strength of tie a - a is not a positive finite number: -1'],
    [
      'two teams tied',
      { nodes: [node('s', true), node('t', true)], twoMode: true, ties: [tie('s', 't')] },
      'tie s - t joins two affiliations',
    ],
  ])('%s', (_, change, message) => {
    expect(() => buildNetwork({ ...base, ...change })).toThrow(new TypeError(message));
  });
});
