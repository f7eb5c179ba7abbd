import type AbstractGraph from 'graphology-types';
import type { Made, Network, NetworkMode, NodeAttributes } from '../../model/network.ts';
import { buildNetwork, type NodeInput, type TieInput } from './build.ts';

/** Names of the attributes to read. */
export interface FromGraphologyOptions {
  /** Edge attribute with strengths: positive, larger is closer, 1 where missing. Default `strength`. */
  readonly strength?: string;
  /** Node attribute for `groups`; -1 where missing. Default `sector`. */
  readonly facet?: string;
  /** Node attribute that tells `institution` from `affiliation` (or 0 from 1); names a two-mode network. Left out: one mode. */
  readonly mode?: string;
}

/**
 * A `Network` from any graphology graph, which is not changed. Parallel ties are merged and their strengths added, self-loops dropped; both
 * are counted in `made`. A mixed graph is directed if it holds a directed edge; its undirected edges are then an arc each way. The graph
 * attribute `made`, if `toGraphology` left it there, tells how the ties came about; without it they count as observed.
 *
 * @returns Nodes in code-unit order of their keys. O(n log n + m log m).
 * @throws TypeError naming the tie, if a strength is not a positive finite number, and naming the node, if an attribute cannot be read.
 */
export function fromGraphology(graph: AbstractGraph, options: FromGraphologyOptions = {}): Network {
  const { strength = 'strength', facet = 'sector', mode } = options;
  const directed = graph.type === 'directed' || graph.directedSize > 0;
  return buildNetwork({
    nodes: graph.mapNodes((id, attributes) => nodeOf(id, attributes, facet, mode)),
    ties: graph
      .mapEdges((_, attributes, source, target) => tieOf(source, target, attributes[strength]))
      .concat(directed ? backwards(graph, strength) : []),
    directed,
    twoMode: mode !== undefined,
    facet,
    made: madeOf(graph.getAttribute('made'), mode !== undefined),
  });
}

/** The other arc of each undirected edge. A self-loop is dropped as it is and needs none. */
function backwards(graph: AbstractGraph, strength: string): TieInput[] {
  return graph
    .filterUndirectedEdges((_, __, source, target) => source !== target)
    .map((edge) => tieOf(graph.target(edge), graph.source(edge), graph.getEdgeAttribute(edge, strength)));
}

function nodeOf(id: string, attributes: Readonly<Record<string, unknown>>, facet: string, mode: string | undefined): NodeInput {
  return {
    id,
    group: attributes[facet] === undefined ? null : codeOf(id, facet, attributes[facet]),
    affiliation: mode !== undefined && isAffiliation(id, mode, attributes[mode]),
    attributes: {
      label: codeOf(id, 'label', attributes['label'] ?? id),
      sector: codeOf(id, 'sector', attributes['sector'] ?? ''),
      area: codeOf(id, 'area', attributes['area'] ?? ''),
      tier: codeOf(id, 'tier', attributes['tier'] ?? ''),
    } satisfies NodeAttributes,
  };
}

/** Community detection writes numbers where a file has text. */
function codeOf(id: string, name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw new TypeError(`attribute "${name}" of node ${id} is neither text nor a number: ${String(value)}`);
}

function isAffiliation(id: string, name: string, value: unknown): boolean {
  if (value === 'affiliation' || value === 1) return true;
  if (value === 'institution' || value === 0) return false;
  throw new TypeError(`attribute "${name}" of node ${id} is none of institution, affiliation, 0, 1: ${String(value)}`);
}

function tieOf(from: string, to: string, value: unknown): TieInput {
  const strength = value === undefined ? 1 : value;
  if (typeof strength !== 'number') throw new TypeError(`strength of tie ${from} - ${to} is not a number: ${JSON.stringify(strength)}`);
  return { from, to, strength };
}

const projections: readonly NetworkMode[] = ['clique', 'newman', 'jaccard', 'star-lead'];

function madeOf(left: unknown, twoMode: boolean): Pick<Made, 'mode' | 'affiliations' | 'recorded' | 'symmetricBySource'> {
  const made: Readonly<Record<string, unknown>> = typeof left === 'object' && left !== null ? { ...left } : {};
  const mode = projections.find((projection) => projection === made['mode']);
  const { affiliations, recorded } = made;
  return {
    mode: twoMode ? 'two-mode' : (mode ?? 'direct'),
    affiliations: typeof affiliations === 'number' ? affiliations : 0,
    ...(typeof recorded === 'number' ? { recorded } : {}),
    symmetricBySource: made['symmetricBySource'] === true,
  };
}
