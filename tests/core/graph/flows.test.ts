import fc from 'fast-check';
import { expect, test } from 'vitest';
import { channelsOf, channelsThroughNodes } from '#core/graph/flow/channels';
import { flowsIn } from '#core/graph/flow/flows';
import { nodeConnectivity } from '#core/graph/connectivity';
import { maxFlows } from '#core/graph/max-flows';
import { stream } from '#core/graph/engine/stream';
import { matrixOf } from '#support/brute-force';
import { connectivityOf } from '#support/definitions/cohesion';
import { networks } from '#support/networks';
import { sketch } from '#support/sketch';

test('what cannot flow past the narrowest place stays on its side', () => {
  const flows = flowsIn(channelsOf(sketch({ gov: 'a b c d' }, 'a-b*5 b-c*2 c-d*5')));
  expect(flows.most(0, 3, Infinity)).toBe(2);
  expect([0, 1, 2, 3].map(flows.isBefore)).toEqual([true, true, false, false]);
});

test('a search ends where there is enough', () => {
  const flows = flowsIn(channelsOf(sketch({ gov: 'a b' }, 'a-b*5')));
  expect([flows.most(0, 1, 3), flows.most(0, 1, 9)]).toEqual([3, 5]);
});

test('through nodes flows as much as there are nodes in between', () => {
  const flows = flowsIn(channelsThroughNodes(sketch({ gov: 'a b c d' }, 'a-b b-d a-c c-d')));
  expect(flows.most(1, 6, Infinity)).toBe(2);
});

test('without direction the few flows of the tree are all there are', () => {
  fc.assert(
    fc.property(networks, (network) => {
      fc.pre(!network.directed);
      const flows = flowsIn(channelsOf(network));
      const count = network.nodes.length;
      const most = maxFlows(network);
      for (let i = 0; i < count; i++) {
        for (let j = 0; j < count; j++) if (i !== j) expect(most[i * count + j]).toBeCloseTo(flows.most(i, j, Infinity), 9);
      }
    }),
    { numRuns: 300 },
  );
});

test.each(Array.from({ length: 40 }, (_, seed) => seed))('drawn network %i holds together by as many nodes as its sets say', (seed) => {
  const random = stream(seed);
  const ids = Array.from({ length: 12 }, (_, i) => `i${String(i).padStart(2, '0')}`);
  const ties = ids.flatMap((from, i) =>
    ids
      .slice(i + 1)
      .filter(() => random() < 0.3 + seed / 80)
      .map((to) => `${from}-${to}`),
  );
  const network = sketch({ gov: ids.join(' ') }, ties.join(' '));
  expect(nodeConnectivity(network)).toBe(connectivityOf(matrixOf(network), [...ids.keys()]));
});
