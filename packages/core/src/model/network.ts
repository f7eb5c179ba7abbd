/** Mode of a network: two kinds of nodes, rows of `ties`, or a projection of two-mode data. */
export type NetworkMode = 'two-mode' | 'direct' | 'clique' | 'newman' | 'jaccard' | 'star-lead';

/** Facets an institution is described by. */
export type Facet = 'sector' | 'area' | 'tier';

/** How the ties of a network came about; the degeneracy guard reads it. */
export interface Made {
  readonly mode: NetworkMode;
  /** Affiliations with at least two institutions present that the ties rest on; 0 in a `direct` network. */
  readonly affiliations: number;
  /** In a projection to which rows of `ties` were added: pairs of institutions that no affiliation ties. Left out: 0. */
  readonly recorded?: number;
  /** Parallel ties that were merged into one (strengths added). */
  readonly merged: number;
  /** Ties of a node with itself that were dropped. */
  readonly loops: number;
  /** A directed network whose ties were all recorded without direction. */
  readonly symmetricBySource: boolean;
}

/** What is known of a node beside its ties; read by `toGraphology` and labels only. */
export interface NodeAttributes {
  readonly label: string;
  readonly sector: string;
  readonly area: string;
  readonly tier: string;
}

/**
 * A simple graph on one day. Node i is `nodes[i]`; its neighbours are `targets[offsets[i]] … targets[offsets[i + 1] - 1]`, ascending, with
 * their strengths (positive, larger is closer) beside them. An undirected tie stands at both ends. In a directed network `targets` follow the arcs and the
 * `in…` arrays hold them reversed; in an undirected one the `in…` arrays are the same arrays.
 */
export interface Network {
  /** Ids in code-unit order. */
  readonly nodes: readonly string[];
  readonly directed: boolean;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly strengths: Float64Array;
  readonly inOffsets: Int32Array;
  readonly inTargets: Int32Array;
  readonly inStrengths: Float64Array;
  /** Facet that `groups` speak of. */
  readonly facet: string;
  /** Groups present, in code-unit order; the code `UNK` is a group of its own. */
  readonly groupNames: readonly string[];
  /** Index into `groupNames`, or -1 for a node without the facet (hubs, graphology nodes without the attribute). */
  readonly groups: Int32Array;
  /** Two-mode networks: 0 institution, 1 affiliation (partnership, event or service). One-mode networks: null. */
  readonly modes: Uint8Array | null;
  /** Aligned with `nodes`. */
  readonly attributes: readonly NodeAttributes[];
  readonly made: Made;
}
