import { networkOf } from '../../../packages/core/src/graph/making/network-of.ts';
import type { Network } from '../../../packages/core/src/model/network.ts';
import { decodeGraph } from '../binary.ts';
import type { Ours, Workload } from '../workload.ts';

function ours(bytes: Uint8Array): Ours {
  const { n, u, v } = decodeGraph(bytes);
  const digits = String(n - 1).length;
  const nodes = Array.from({ length: n }, (_, i) => String(i).padStart(digits, '0'));
  const sources = Int32Array.from(u);
  const targets = Int32Array.from(v);
  let made: Network | undefined;
  return {
    begin: () => () => {
      made = networkOf({ nodes, sources, targets });
    },
    columns: () => new Map([['ties', Float64Array.of((made?.targets.length ?? 0) / 2)]]),
  };
}

/** A network from columns of ties, checked and sorted. */
export const w10: readonly Workload[] = [
  {
    id: 'W10-build',
    title: 'building a network, PP 100k',
    input: 'pp-100k',
    task: 'build',
    ours,
    peers: ['igraph', 'python-igraph', 'graph-tool', 'networkx', 'graphology'],
    checks: [{ column: 'ties', of: 'sum', value: 500_000 }],
    quick: false,
  },
];
