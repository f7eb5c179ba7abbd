import type { Network } from '../../model/network.ts';
import type { Ranks } from '../engine/by-degree.ts';
import { inBlocks } from '../engine/in-blocks.ts';
import { isUnit } from '../variants/unit.ts';

/** What conjugate gradients work on: rows and vectors by rank. A class: what reads literals is compiled again once there has been a second one. */
export class Search {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** Null where each is 1. */
  readonly strengths: Float64Array | null;
  /** D. */
  readonly diagonal: Float64Array;
  readonly solution: Float64Array;
  /** D⁻¹ times what is still missing. */
  readonly residual: Float64Array;
  readonly direction: Float64Array;
  /** A times the direction. */
  readonly image: Float64Array;

  constructor(network: Network, ranks: Ranks) {
    const size = network.nodes.length;
    this.offsets = new Int32Array(size + 1);
    this.targets = new Int32Array(network.targets.length);
    this.strengths = isUnit(network) ? null : new Float64Array(network.targets.length);
    this.diagonal = new Float64Array(size);
    inBlocks(size, (from, to) => renumber(network, ranks, from, to, this));
    this.solution = new Float64Array(size);
    this.residual = new Float64Array(size);
    for (let r = 0; r < size; r++) this.residual[r] = 1 / this.diagonal[r]!;
    this.direction = this.residual.slice();
    this.image = new Float64Array(size);
  }
}

function renumber(
  network: Network,
  { order, rank }: Ranks,
  from: number,
  to: number,
  { offsets, targets, strengths, diagonal }: Search,
): void {
  const { offsets: starts, targets: ends, strengths: given } = network;
  let written = offsets[from]!;
  for (let r = from; r < to; r++) {
    const i = order[r]!;
    let own = 0;
    for (let k = starts[i]!, end = starts[i + 1]!; k < end; k++) {
      targets[written] = rank[ends[k]!]!;
      own += given[k]!;
      if (strengths !== null) strengths[written] = given[k]!;
      written++;
    }
    diagonal[r] = own === 0 ? 1 : own;
    offsets[r + 1] = written;
  }
}
