import { rowsBothWays } from '../../packages/core/src/graph/making/rows.ts';
import type { Network } from '../../packages/core/src/model/network.ts';
import type { Graph } from './generate.ts';

/** A network whose node i is node i of the graph; strengths are 1, as unweighted metrics are given them. */
export function networkOf({ n, u, v }: Graph): Network {
  const digits = String(n - 1).length;
  const rows = rowsBothWays(n, { sources: asInts(u), targets: asInts(v), strengths: null });
  const attributes = { label: '', sector: 'UNK', area: 'UNK', tier: 'UNK' };
  return {
    nodes: Array.from({ length: n }, (_, i) => String(i).padStart(digits, '0')),
    directed: false,
    ...rows,
    inOffsets: rows.offsets,
    inTargets: rows.targets,
    inStrengths: rows.strengths,
    facet: 'sector',
    groupNames: ['UNK'],
    groups: new Int32Array(n),
    modes: null,
    attributes: Array.from({ length: n }, () => attributes),
    made: { mode: 'direct', affiliations: 0, merged: 0, loops: 0, symmetricBySource: false },
  };
}

/** Two columns, one behind the other: every tie is an arc each way. */
export function twice(first: Uint32Array, second: Uint32Array): Int32Array {
  const both = new Int32Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** The same memory: numbers of nodes fit either way. */
function asInts(column: Uint32Array): Int32Array {
  return new Int32Array(column.buffer, column.byteOffset, column.length);
}
