import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildNetwork } from '#core/graph/making/build';
import { components } from '#core/graph/components';
import { pairsWithout } from '#core/graph/parts-without';
import { undirected } from '#core/graph/variants/undirected';
import { without } from '#core/graph/variants/without';
import { matrixOf } from '#support/brute-force';
import { networks } from '#support/networks';

test('a network without a node has the ties of all the others', () => {
  fc.assert(
    fc.property(networks, (network) => {
      network.nodes.forEach((id, node) => {
        const rest = without(network, node);
        expect(rest.nodes).toEqual(network.nodes.filter((other) => other !== id));
        expect(matrixOf(rest)).toEqual(
          matrixOf(network)
            .filter((_, i) => i !== node)
            .map((row) => row.filter((_, j) => j !== node)),
        );
      });
    }),
  );
});

test('pairs still joined are those of the components that are left', () => {
  fc.assert(
    fc.property(networks, (drawn) => {
      const network = undirected(drawn);
      network.nodes.forEach((_, node) => {
        const left = components(without(network, node)).sizes.reduce((sum, size) => sum + size * (size - 1), 0);
        expect(pairsWithout(network)[node]).toBe(left);
      });
    }),
  );
});

test('a very long chain is walked without running out of stack', () => {
  const ids = Array.from({ length: 20_000 }, (_, i) => `i${String(i).padStart(5, '0')}`);
  const network = buildNetwork({
    nodes: ids.map((id) => ({ id, group: null, attributes: { label: id, sector: '', area: '', tier: '' } })),
    ties: ids.slice(1).map((to, i) => ({ from: ids[i]!, to, strength: 1 })),
    directed: false,
    twoMode: false,
    facet: 'sector',
    made: { mode: 'direct', affiliations: 0, symmetricBySource: false },
  });
  expect(pairsWithout(network)[9_999]).toBe(9_999 * 9_998 + 10_000 * 9_999);
});
