import fc from 'fast-check';
import Graph, { DirectedGraph, MultiGraph, UndirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import { fromGraphology } from '#core/graph/making/from-graphology';
import { toGraphology } from '#core/graph/making/to-graphology';
import { sketch } from '#support/sketch';
import { networks } from '#support/networks';
import { tiesOf } from '#support/ties';

function graphOf<G extends Graph>(graph: G, ...keys: string[]): G {
  for (const key of keys) graph.addNode(key);
  return graph;
}

test('strengths are read from their attribute, 1 where there is none', () => {
  const graph = graphOf(new UndirectedGraph(), 'b', 'a', 'c');
  graph.addEdge('b', 'a', { strength: 2.5, value: 7 });
  graph.addEdge('c', 'a');
  expect(tiesOf(fromGraphology(graph))).toEqual(['a-b 2.5', 'a-c 1']);
  expect(tiesOf(fromGraphology(graph, { strength: 'value' }))).toEqual(['a-b 7', 'a-c 1']);
});

test('parallel ties are merged, loops dropped, both counted, and the graph stays as it was', () => {
  const graph = graphOf(new MultiGraph({ type: 'undirected' }), 'a', 'b');
  graph.addEdge('a', 'b', { strength: 2 });
  graph.addEdge('b', 'a', { strength: 3 });
  graph.addEdge('a', 'a', { strength: 9 });
  const before = graph.export();
  const network = fromGraphology(graph);
  expect(tiesOf(network)).toEqual(['a-b 5']);
  expect(network.made).toEqual({ mode: 'direct', affiliations: 0, symmetricBySource: false, merged: 1, loops: 1 });
  expect(graph.export()).toEqual(before);
});

describe('of a mixed graph', () => {
  test('without a directed edge the network is undirected', () => {
    const graph = graphOf(new Graph(), 'a', 'b');
    graph.addUndirectedEdge('b', 'a');
    expect(tiesOf(fromGraphology(graph))).toEqual(['a-b 1']);
  });

  test('with one, an undirected edge is an arc each way', () => {
    const graph = graphOf(new Graph(), 'a', 'b', 'c');
    graph.addUndirectedEdge('b', 'a', { strength: 2 });
    graph.addDirectedEdge('c', 'b', { strength: 3 });
    graph.addUndirectedEdge('c', 'c');
    const network = fromGraphology(graph);
    expect(tiesOf(network)).toEqual(['a>b 2', 'b>a 2', 'c>b 3']);
    expect(network.made.loops).toBe(1);
  });
});

test('a directed graph is directed, even without an edge', () => {
  expect(fromGraphology(graphOf(new DirectedGraph(), 'a')).directed).toBe(true);
});

test('groups are read from the attribute named; a community may be a number', () => {
  const graph = new Graph();
  graph.addNode('a', { sector: 'NGO', community: 2 });
  graph.addNode('b', { sector: '', community: 10 });
  graph.addNode('c');
  const bySector = fromGraphology(graph);
  expect([bySector.groupNames, bySector.groups]).toEqual([['NGO', 'UNK'], Int32Array.of(0, 1, -1)]);
  const byCommunity = fromGraphology(graph, { facet: 'community' });
  expect([byCommunity.groupNames, byCommunity.groups]).toEqual([['10', '2'], Int32Array.of(1, 0, -1)]);
});

describe('a mistake is named', () => {
  test.each([
    ['text', '3', 'strength of tie a - b is not a number: "3"'],
    ['null', null, 'strength of tie a - b is not a number: null'],
    ['zero', 0, 'strength of tie a - b is not a positive finite number: 0'],
    ['not a number', NaN, 'strength of tie a - b is not a positive finite number: NaN'],
  ])('strength that is %s', (_, strength, message) => {
    const graph = graphOf(new UndirectedGraph(), 'a', 'b');
    graph.addEdge('a', 'b', { strength });
    expect(() => fromGraphology(graph)).toThrow(new TypeError(message));
  });

  test('a group that is neither text nor a number, a mode that is none', () => {
    const graph = new Graph();
    graph.addNode('a', { sector: ['NGO'], mode: 'team' });
    expect(() => fromGraphology(graph)).toThrow('attribute "sector" of node a is neither text nor a number: NGO');
    expect(() => fromGraphology(graph, { facet: 'area', mode: 'mode' })).toThrow('attribute "mode" of node a is none of institution');
  });
});

test('a two-mode graph is one only where the attribute that tells the modes is named', () => {
  const graph = new Graph();
  graph.addNode('a', { bipartite: 0 });
  graph.addNode('team', { bipartite: 1 });
  graph.addUndirectedEdge('a', 'team');
  expect(fromGraphology(graph).modes).toBeNull();
  const twoMode = fromGraphology(graph, { mode: 'bipartite' });
  expect([twoMode.modes, twoMode.made.mode]).toEqual([Uint8Array.of(0, 1), 'two-mode']);
});

test('what is handed to graphology is a simple graph with the names of the model', () => {
  const graph = toGraphology(sketch({ ngo: 'Dary', '?': 'Echo' }, 'Dary-Echo*2'));
  expect([graph.type, graph.multi, graph.allowSelfLoops]).toEqual(['undirected', false, false]);
  expect(graph.getNodeAttributes('Dary')).toEqual({ label: 'Dary', area: 'UNK', tier: 'UNK', sector: 'ngo' });
  expect(graph.getEdgeAttributes('Dary', 'Echo')).toEqual({ strength: 2 });
});

test('a network survives the way there and back', () => {
  fc.assert(
    fc.property(networks, (network) => {
      const back = fromGraphology(toGraphology(network), network.modes === null ? {} : { mode: 'mode' });
      expect({ ...back, attributes: network.attributes }).toEqual(network);
    }),
    { numRuns: 1000 },
  );
});

test('a projection taken through graphology still knows that it is one', () => {
  const projected = sketch({ gov: 'a b c' }, 'a-b b-c a-c', { mode: 'clique', affiliations: 1 });
  expect(fromGraphology(toGraphology(projected)).made).toEqual(projected.made);
  const mixed = sketch({ gov: 'a b c' }, 'a-b b-c', { mode: 'clique', affiliations: 1, recorded: 1 });
  expect(fromGraphology(toGraphology(mixed)).made).toEqual(mixed.made);
});
