import type { Network } from '../../model/network.ts';
import { rowsFromLower, rowsTurned } from '../making/rows.ts';

/** The cells (`NullModel`) of the ties that a network has, ascending. O(n + m). */
export function tiedCells({ nodes, directed, offsets, targets }: Network): Int32Array {
  const n = nodes.length;
  const cells = new Int32Array(directed ? targets.length : targets.length / 2);
  let written = 0;
  for (let i = 0; i < n; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) if (directed || i < targets[k]!) cells[written++] = i * n + targets[k]!;
  }
  return cells;
}

/** The cells of all ties that a one-mode network could have, ascending. O(n²). */
export function possibleCells({ nodes, directed }: Network): Int32Array {
  const n = nodes.length;
  const cells = new Int32Array((n * (n - 1)) / (directed ? 1 : 2));
  let written = 0;
  for (let i = 0; i < n; i++) {
    for (let j = directed ? 0 : i + 1; j < n; j++) if (j !== i) cells[written++] = i * n + j;
  }
  return cells;
}

/**
 * The same institutions with other ties: those whose cell is 1. `strengths` belong to them in the order of cells; null: each is 1. O(n²).
 */
export function withCells(network: Network, cells: Uint8Array, strengths: Float64Array | null): Network {
  const n = network.nodes.length;
  const offsets = new Int32Array(n + 1);
  let ties = 0;
  for (let cell = 0; cell < cells.length; cell++) ties += cells[cell]!;
  const targets = new Int32Array(ties);
  let written = 0;
  for (let i = 0; i < n; i++) {
    for (let j = network.directed ? 0 : i + 1; j < n; j++) if (cells[i * n + j] === 1) targets[written++] = j;
    offsets[i + 1] = written;
  }
  const given = { offsets, targets, strengths: strengths ?? new Float64Array(ties).fill(1) };
  const out = network.directed ? given : rowsFromLower(n, given);
  const into = network.directed ? rowsTurned(n, out) : out;
  return { ...network, ...out, inOffsets: into.offsets, inTargets: into.targets, inStrengths: into.strengths };
}
