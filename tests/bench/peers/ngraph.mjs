// ngraph.
import { createRequire } from 'node:module';
import centrality from 'ngraph.centrality';
import createGraph from 'ngraph.graph';
import { readGraph, turn } from './turn.mjs';

const { version } = createRequire(import.meta.url)('ngraph.centrality/package.json');

const onGraph = (compute, columns) => (path) => {
  const { n, u, v } = readGraph(path);
  const graph = createGraph();
  for (let i = 0; i < n; i++) graph.addNode(i);
  u.forEach((from, k) => graph.addLink(from, v[k]));
  return { run: () => compute(graph), columns: (values) => columns(Array.from({ length: n }, (_, i) => values[i])) };
};

turn(version, {
  betweenness: onGraph(
    (graph) => centrality.betweenness(graph),
    (values) => ({ betweenness: values }),
  ),
  distances: onGraph(
    (graph) => centrality.closeness(graph),
    (values) => ({ closeness: values }),
  ),
});
