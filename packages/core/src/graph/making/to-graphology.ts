import Graph from 'graphology';
import type { Network } from '../../model/network.ts';

/**
 * A simple graphology graph: node attributes `label`, `sector`, `area`, `tier` where known, the facet in use and, in a two-mode network,
 * `mode`: `institution` or `affiliation`; edge attribute `strength`. The graph attribute `made` says how the ties came about, so that
 * `fromGraphology` still knows which values are true by construction.
 */
export function toGraphology(network: Network): Graph {
  const { nodes, directed, offsets, targets, strengths, made } = network;
  const graph = new Graph({ type: directed ? 'directed' : 'undirected', multi: false, allowSelfLoops: false });
  graph.setAttribute('made', { ...made });
  nodes.forEach((id, i) => graph.addNode(id, attributesOf(network, i)));
  nodes.forEach((source, i) => {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const j = targets[k]!;
      if (directed || i < j) graph.addEdge(source, nodes[j]!, { strength: strengths[k]! });
    }
  });
  return graph;
}

function attributesOf({ attributes, groups, groupNames, facet, modes }: Network, i: number): Record<string, string> {
  const known = Object.entries(attributes[i]!).filter(([name, text]) => name !== facet && text !== '');
  const group = groupNames[groups[i]!];
  if (group !== undefined) known.push([facet, group]);
  if (modes !== null) known.push(['mode', modes[i] === 1 ? 'affiliation' : 'institution']);
  return Object.fromEntries(known);
}
