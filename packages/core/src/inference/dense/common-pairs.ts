import type { Network } from '../../model/network.ts';
import type { PairMatrix, Pairs } from './pair-matrix.ts';

/** What several inputs say of the pairs of institutions that all of them know. */
export interface CommonPairs {
  /** Ids of the institutions of all inputs in code-unit order; null where bare matrices know them by place only. */
  readonly nodes: readonly string[] | null;
  readonly n: number;
  /** Institutions of each input that another one lacks. */
  readonly leftOut: readonly number[];
  /** Whether pairs are ordered; if not, every matrix is symmetric. */
  readonly directed: boolean;
  /** One for each input, row-major n x n; NaN: unknown. Whoever reads them does not write. */
  readonly matrices: readonly Float64Array[];
}

/** How networks become numbers, and whether pairs have an order. */
export interface PairOptions {
  /** Ties of networks count by their strength; else each is 1. Matrices count as they are. Default false. */
  readonly weighted?: boolean;
  /** Whether (i, j) and (j, i) are two pairs. Default: as the networks are, one directed network being enough; true for matrices alone. */
  readonly directed?: boolean;
}

/** An input and what it is called in messages. */
export interface NamedPairs {
  readonly name: string;
  readonly pairs: Pairs;
}

/**
 * Lays inputs side by side, matched by ids. O(inputs x n²).
 *
 * @throws TypeError for a two-mode network, a matrix that is not square or holds an infinite number, an id given twice, bare matrices of
 *   different size or among inputs with ids, and an input that is not symmetric where pairs have no order.
 */
export function commonPairs(inputs: readonly NamedPairs[], { weighted = false, directed }: PairOptions = {}): CommonPairs {
  const networks = inputs.map(({ pairs }) => pairs).filter(isNetwork);
  const isDirected = directed ?? (networks.length === 0 || networks.some((network) => network.directed));
  const bare = inputs.filter(isBare);
  if (bare.length > 0 && bare.length < inputs.length) {
    throw new TypeError(`${bare[0]!.name} is a bare matrix among inputs with ids: give { nodes, values }`);
  }
  const common = bare.length > 0 ? byPlace(bare) : byIds(inputs.filter(hasIds), weighted);
  common.matrices.forEach((matrix, k) => checkMatrix(inputs[k]!.name, matrix, common.n, isDirected));
  return { ...common, directed: isDirected };
}

type Matched = Omit<CommonPairs, 'directed'>;

interface Bare extends NamedPairs {
  readonly pairs: Float64Array;
}

interface WithIds extends NamedPairs {
  readonly pairs: Network | PairMatrix;
}

function byPlace(inputs: readonly Bare[]): Matched {
  const sizes = inputs.map(({ name, pairs }) => sideOf(name, pairs));
  const odd = sizes.findIndex((size) => size !== sizes[0]);
  if (odd > 0) throw new TypeError(`${inputs[odd]!.name} has ${sizes[odd]} rows, ${inputs[0]!.name} has ${sizes[0]}`);
  return { nodes: null, n: sizes[0]!, leftOut: inputs.map(() => 0), matrices: inputs.map(({ pairs }) => pairs) };
}

function byIds(named: readonly WithIds[], weighted: boolean): Matched {
  const places = named.map(({ name, pairs }) => placesOf(name, pairs.nodes));
  for (const { name, pairs } of named) {
    if (isNetwork(pairs)) {
      if (pairs.modes !== null) throw new TypeError(`${name} is a two-mode network: project it first`);
    } else if (pairs.values.length !== pairs.nodes.length ** 2) {
      throw new TypeError(`${name} has ${pairs.values.length} values, not ${pairs.nodes.length} x ${pairs.nodes.length}`);
    }
  }
  const nodes = [...places[0]!.keys()].filter((id) => places.every((known) => known.has(id))).sort();
  return {
    nodes,
    n: nodes.length,
    leftOut: named.map(({ pairs }) => pairs.nodes.length - nodes.length),
    matrices: named.map(({ pairs }, k) => {
      const rows = Int32Array.from(nodes, (id) => places[k]!.get(id)!);
      return isNetwork(pairs) ? ofNetwork(pairs, rows, weighted) : ofMatrix(pairs, rows);
    }),
  };
}

function ofNetwork({ nodes, offsets, targets, strengths }: Network, rows: Int32Array, weighted: boolean): Float64Array {
  const n = rows.length;
  const column = new Int32Array(nodes.length).fill(-1);
  rows.forEach((row, i) => {
    column[row] = i;
  });
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    const row = rows[i]!;
    for (let k = offsets[row]!; k < offsets[row + 1]!; k++) {
      const j = column[targets[k]!]!;
      if (j >= 0) matrix[i * n + j] = weighted ? strengths[k]! : 1;
    }
  }
  return matrix;
}

function ofMatrix({ nodes, values }: PairMatrix, rows: Int32Array): Float64Array {
  const n = rows.length;
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) matrix[i * n + j] = values[rows[i]! * nodes.length + rows[j]!]!;
  }
  return matrix;
}

function checkMatrix(name: string, matrix: Float64Array, n: number, directed: boolean): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const [there, back] = [matrix[i * n + j]!, matrix[j * n + i]!];
      if (Math.abs(there) === Infinity || Math.abs(back) === Infinity) throw new TypeError(`${name} holds a number that is not finite`);
      if (!directed && there !== back && !(Number.isNaN(there) && Number.isNaN(back))) {
        throw new TypeError(`${name} is not symmetric at rows ${j} and ${i}, and directed is false`);
      }
    }
  }
}

function placesOf(name: string, nodes: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map(nodes.map((id, i) => [id, i]));
  if (places.size < nodes.length) throw new TypeError(`${name} names a node twice: ${nodes.find((id, i) => places.get(id) !== i)}`);
  return places;
}

function sideOf(name: string, { length }: Float64Array): number {
  const side = Math.round(Math.sqrt(length));
  if (side * side !== length) throw new TypeError(`${name} is not a square matrix: ${length} values`);
  return side;
}

/** Whether it is a network, not a matrix. */
export function isNetwork(pairs: Pairs): pairs is Network {
  return 'offsets' in pairs;
}

function isBare(input: NamedPairs): input is Bare {
  return input.pairs instanceof Float64Array;
}

function hasIds(input: NamedPairs): input is WithIds {
  return !isBare(input);
}
