// Asks graphology-metrics for every value it offers: node graphology-peer.mjs [folder with networks] [file to write]
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

// The package is installed for the benchmarks only, never for `npm test`.
const load = createRequire(new URL('../../bench/package.json', import.meta.url));
const { default: Graph } = await import(load.resolve('graphology'));
const metrics = (path) => load(`graphology-metrics/${path}`);
const { version } = JSON.parse(readFileSync(load.resolve('graphology-metrics/package.json'), 'utf8'));

const [folder = fileURLToPath(new URL('../networks', import.meta.url)), file] = process.argv.slice(2);
const target = file ?? fileURLToPath(new URL('../reference/graphology-metrics.json', import.meta.url));
const answers = new Map();
let current = { name: '', every: 1 };

for (const [name, directed, every] of rowsOf('networks')) {
  current = { name, every: Number(every) };
  const nodes = rowsOf(`${name}.nodes`);
  if (nodes.some(([, , mode]) => mode !== '')) continue;
  const graph = new Graph({ type: directed === 'yes' ? 'directed' : 'undirected' });
  for (const [id, group] of nodes) graph.addNode(id, { community: group });
  for (const [from, to, strength] of rowsOf(`${name}.ties`)) {
    graph.addEdgeWithKey(`${from} ${to}`, from, to, { strength: Number(strength), length: 1 / Number(strength) });
  }
  ask(graph);
}
write();

function ask(graph) {
  const directed = graph.type === 'directed';
  const n = graph.order;
  nodes('strength', 'node/weighted-degree', Object.fromEntries(graph.mapNodes((node) => [node, degreeOf(graph, node)])), {
    direction: 'all',
  });
  if (n > 1 && !directed) nodes('degree', 'centrality/degree', metrics('centrality/degree').degreeCentrality(graph), { normalised: true });
  betweenness(graph);
  closeness(graph);
  spectral(graph);
  if (n > 1) whole('density', 'graph/density', metrics('graph/density').density(graph));
  if (n <= 200) whole('diameter', 'graph/diameter', metrics('graph/diameter')(graph), { direction: 'out' });
  if (directed) return;
  const simmelian = metrics('edge/simmelian-strength')(graph);
  say(
    'embeddedness',
    'edge/simmelian-strength',
    graph.edges().map((edge) => simmelian[edge]),
  );
  if (graph.size > 0 && graph.nodes().every((node) => graph.getNodeAttribute(node, 'community') !== '')) {
    const modularity = metrics('graph/modularity');
    whole('partition-modularity', 'graph/modularity', modularity(graph, { getEdgeWeight: null }));
    whole('partition-modularity', "graph/modularity, getEdgeWeight: 'strength'", modularity(graph, { getEdgeWeight: 'strength' }), {
      weighted: true,
    });
  }
}

function degreeOf(graph, node) {
  return metrics('node/weighted-degree').weightedDegree(graph, node, 'strength');
}

function betweenness(graph) {
  for (const normalised of [false, true]) {
    for (const weighted of graph.order > 200 ? [false] : [false, true]) {
      const options = { getEdgeWeight: weighted ? 'length' : null, normalized: normalised };
      const call = `, { getEdgeWeight: ${weighted ? "'length'" : 'null'}, normalized: ${normalised} }`;
      const at = { weighted, normalised };
      nodes('betweenness', `centrality/betweenness${call}`, metrics('centrality/betweenness')(graph, options), at);
      if (graph.order > 200) continue;
      const ties = metrics('centrality/edge-betweenness')(graph, options);
      say(
        'tie-betweenness',
        `centrality/edge-betweenness${call}`,
        graph.edges().map((edge) => ties[edge]),
        at,
      );
    }
  }
}

function closeness(graph) {
  const followed = graph.type === 'directed' ? 'in' : 'out';
  const of = metrics('centrality/closeness');
  nodes('reachable-closeness', 'centrality/closeness', of(graph), { direction: followed });
  nodes('wasserman-faust-closeness', 'centrality/closeness, { wassermanFaust: true }', of(graph, { wassermanFaust: true }), {
    direction: followed,
  });
}

function spectral(graph) {
  for (const weighted of [false, true]) {
    const getEdgeWeight = weighted ? 'strength' : null;
    const call = `, { getEdgeWeight: ${weighted ? "'strength'" : 'null'}, tolerance: 1e-12, maxIterations: 10000 }`;
    const options = { getEdgeWeight, tolerance: 1e-12, maxIterations: 10_000 };
    const ranks = answered(() => metrics('centrality/pagerank')(graph, options));
    if (ranks !== null) nodes('pagerank', `centrality/pagerank${call}`, ranks, { weighted });
    const vector = graph.size === 0 ? null : answered(() => metrics('centrality/eigenvector')(graph, options));
    if (vector !== null) nodes('eigenvector-centrality', `centrality/eigenvector${call}`, vector, { weighted }, 'largest-1');
  }
}

/** What it says, null where it gives up converging. */
function answered(call) {
  try {
    return call();
  } catch (error) {
    if (/converge/.test(error.message)) return null;
    throw error;
  }
}

function nodes(metric, call, values, parameters = {}, scale) {
  const ids = Object.keys(values).sort((a, b) => (a < b ? -1 : 1));
  say(
    metric,
    call,
    ids.map((id) => values[id]),
    parameters,
    scale,
  );
}

function whole(metric, call, value, parameters = {}) {
  say(metric, call, value, parameters);
}

function say(metric, call, values, parameters = {}, scale) {
  const head = JSON.stringify({ metric, parameters, call, ...(scale === undefined ? {} : { scale }) });
  const some = Array.isArray(values) ? values.filter((_, i) => i % current.every === 0).map(rounded) : rounded(values);
  answers.set(head, [...(answers.get(head) ?? []), `  ${JSON.stringify(current.name)}: ${JSON.stringify(some)}`]);
}

function rounded(value) {
  return Number.isFinite(value) ? Number(value.toPrecision(13)) : null;
}

function write() {
  const entries = [...answers].map(([head, lines]) => `${head.slice(0, -1)},"values":{\n${lines.join(',\n')}\n}}`);
  const tool = `{"tool": "graphology-metrics", "version": "graphology-metrics ${version}", "answers": [\n`;
  writeFileSync(target, `${tool}${entries.join(',\n')}\n]}\n`);
  const count = [...answers.values()].reduce((sum, lines) => sum + lines.length, 0);
  console.log(`${target}: ${count} answers of graphology-metrics ${version}`);
}

/** Cells of the rows below the head; only the source of a network, which stands last, may hold a comma. */
function rowsOf(name) {
  const text = readFileSync(`${folder}/${name}.csv`, 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
}
