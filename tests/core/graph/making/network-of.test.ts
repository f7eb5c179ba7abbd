import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildNetwork } from '#core/graph/making/build';
import { networkOf } from '#core/graph/making/network-of';
import { networkInputs } from '#support/networks';

const blank = { label: '', sector: '', area: '', tier: '' };

test('columns give the network that nodes and ties one by one give, whatever their order', () => {
  fc.assert(
    fc.property(networkInputs, fc.boolean(), ({ nodes, ties, directed, twoMode, facet, made }, isTurned) => {
      const some = isTurned ? [...nodes].reverse() : nodes;
      const indexOf = new Map(some.map(({ id }, i) => [id, i]));
      const columns = {
        nodes: some.map(({ id }) => id),
        sources: Int32Array.from(ties, ({ from }) => indexOf.get(from)!),
        targets: Int32Array.from(ties, ({ to }) => indexOf.get(to)!),
        strengths: Float64Array.from(ties, ({ strength }) => strength),
        directed,
        facet,
        groups: some.map(({ group }) => group),
        ...(twoMode && { modes: Uint8Array.from(some, ({ affiliation }) => Number(affiliation)) }),
      };
      const blanks = nodes.map((node) => ({ ...node, attributes: blank }));
      expect(networkOf(columns)).toEqual(buildNetwork({ nodes: blanks, ties, directed, twoMode, facet, made }));
    }),
    { numRuns: 500 },
  );
});

test('parallel ties become one, loops none, and both are counted', () => {
  const network = networkOf({ nodes: ['b', 'a'], sources: Int32Array.of(0, 1, 0, 1), targets: Int32Array.of(1, 0, 1, 1) });
  expect(network.strengths).toEqual(Float64Array.of(3, 3));
  expect(network.made).toEqual({ mode: 'direct', affiliations: 0, symmetricBySource: false, merged: 2, loops: 1 });
});

test.each([
  ['an id twice', { nodes: ['a', 'b', 'a'] }, 'node id given twice: a'],
  ['an end beyond the last node', { targets: Int32Array.of(2) }, 'tie 0 joins 0 and 2: of 2 nodes'],
  ['an end below the first node', { sources: Int32Array.of(-1) }, 'tie 0 joins -1 and 1: of 2 nodes'],
  ['columns of different length', { strengths: Float64Array.of() }, 'strengths has 0 entries, not 1'],
  ['a group for some nodes only', { groups: ['gov'] }, 'groups has 1 entries, not 2'],
  ['no strength', { strengths: Float64Array.of(0) }, 'strength of tie 0 is not a positive finite number: 0'],
  ['an endless strength', { strengths: Float64Array.of(Infinity) }, 'strength of tie 0 is not a positive finite number: Infinity'],
  ['a third mode', { modes: Uint8Array.of(0, 2) }, 'mode is 0 or 1, not 2'],
  ['a tie between affiliations', { modes: Uint8Array.of(1, 1) }, 'tie 0 joins two affiliations'],
])('%s is refused by name', (_, wrong, message) => {
  const columns = { nodes: ['a', 'b'], sources: Int32Array.of(0), targets: Int32Array.of(1) };
  expect(() => networkOf({ ...columns, ...wrong })).toThrow(new TypeError(message));
});
