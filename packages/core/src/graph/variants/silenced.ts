import type { Network } from '../../model/network.ts';
import { type Rows, rowsTurned } from '../making/rows.ts';

/**
 * A one-mode network of which the nodes with `silent[i]` = 1 have said nothing: they stay, but of their ties only those that others report.
 * Directed: no arc leaves them. Undirected: no tie joins two of them. O(n + m).
 */
export function silenced(network: Network, silent: Uint8Array): Network {
  const { nodes, directed, offsets, targets, strengths } = network;
  const starts = new Int32Array(nodes.length + 1);
  const ends = new Int32Array(targets.length);
  const values = new Float64Array(targets.length);
  let written = 0;
  for (let i = 0; i < nodes.length; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      if (silent[i] === 1 && (directed || silent[targets[k]!] === 1)) continue;
      ends[written] = targets[k]!;
      values[written++] = strengths[k]!;
    }
    starts[i + 1] = written;
  }
  const out: Rows = { offsets: starts, targets: ends.slice(0, written), strengths: values.slice(0, written) };
  const into = directed ? rowsTurned(nodes.length, out) : out;
  return { ...network, ...out, inOffsets: into.offsets, inTargets: into.targets, inStrengths: into.strengths };
}
