// graphology and its standard packages.
import { createRequire } from 'node:module';
import { UndirectedGraph } from 'graphology';
import { countConnectedComponents } from 'graphology-components';
import { coreNumber } from 'graphology-cores';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import closeness from 'graphology-metrics/centrality/closeness.js';
import eigenvector from 'graphology-metrics/centrality/eigenvector.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { density } from 'graphology-metrics/graph/density.js';
import diameter from 'graphology-metrics/graph/diameter.js';
import modularity from 'graphology-metrics/graph/modularity.js';
import { weightedDegree } from 'graphology-metrics/node/weighted-degree.js';
import { eachNetwork, readGraph, turn } from './turn.mjs';

const { version } = createRequire(import.meta.url)('graphology-metrics/package.json');

function graphOf({ n, u, v }) {
  const graph = new UndirectedGraph();
  for (let i = 0; i < n; i++) graph.addNode(i);
  u.forEach((from, k) => graph.addEdge(from, v[k]));
  return graph;
}

const onGraph = (compute, columns, more) => (path) => {
  const graph = graphOf(readGraph(path));
  return { run: () => compute(graph), columns, ...(more === undefined ? {} : { more: () => more(graph) }) };
};

const inOrder = (values) => Array.from({ length: Object.keys(values).length }, (_, i) => values[i]);

/** About half of the metrics are there. */
function panel(path) {
  const columns = {};
  const add = (name, values) => (columns[name] ??= []).push(...values);
  const each = eachNetwork(path, (groups, ties) => {
    const graph = new UndirectedGraph();
    groups.forEach((group, i) => graph.addNode(i, { community: group }));
    for (const [u, v, strength] of ties) graph.addEdge(u, v, { strength });
    const n = groups.length;
    const degrees = graph.mapNodes((node) => graph.degree(node));
    add('degree', degrees);
    add('degree-centralization', [n > 2 ? (n * Math.max(...degrees) - degrees.reduce((a, b) => a + b, 0)) / ((n - 1) * (n - 2)) : NaN]);
    add(
      'strength',
      graph.mapNodes((node) => weightedDegree(graph, node, 'strength')),
    );
    const between = inOrder(betweenness(graph, { normalized: false, getEdgeWeight: null }));
    add('betweenness', between);
    add('betweenness-spread', [n * Math.max(...between) - between.reduce((a, b) => a + b, 0)]);
    add(
      'closeness',
      inOrder(closeness(graph)).map((value, i) => (degrees[i] === 0 ? NaN : value)),
    );
    if (ties.length > 0) inOrder(eigenvectorOf(graph));
    add('pagerank', inOrder(pagerank(graph, { getEdgeWeight: null, tolerance: 1e-12, maxIterations: 1000 })));
    add('coreness', inOrder(coreNumber(graph)));
    add('density', [density(graph)]);
    add('components', [countConnectedComponents(graph)]);
    diameter(graph);
    add('modularity', [ties.length > 0 ? modularity(graph, { getEdgeWeight: null }) : NaN]);
  });
  return {
    begin: () => {
      for (const name of Object.keys(columns)) delete columns[name];
    },
    run: each,
    columns: () => columns,
  };
}

/** It throws where it has not converged; the time was spent all the same. */
function eigenvectorOf(graph) {
  try {
    return eigenvector(graph, { getEdgeWeight: null, tolerance: 1e-10, maxIterations: 1000 });
  } catch {
    return {};
  }
}

turn(version, {
  betweenness: onGraph(
    (graph) => betweenness(graph, { normalized: false, getEdgeWeight: null }),
    (values) => ({ betweenness: inOrder(values) }),
  ),
  distances: onGraph(
    (graph) => closeness(graph),
    (values) => ({ closeness: inOrder(values) }),
  ),
  pagerank: onGraph(
    (graph) => pagerank(graph, { getEdgeWeight: null, tolerance: 1e-10, maxIterations: 1000 }),
    (values) => ({ pagerank: inOrder(values) }),
  ),
  coreness: onGraph(coreNumber, (values) => ({ coreness: inOrder(values) })),
  components: onGraph(countConnectedComponents, (count) => ({ components: [count] })),
  build: (path) => {
    const input = readGraph(path);
    return { run: () => graphOf(input), columns: (graph) => ({ ties: [graph.size] }) };
  },
  panel,
});
