import type { Network } from '../../model/network.ts';

/**
 * What modularity is counted on: rows of ties with strengths, and of each node the strength of all its ties, its own included. At first a
 * node is a node of the network; later it is a community of them, with ties of its own.
 */
export interface Mass {
  readonly count: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly strengths: Float64Array;
  readonly masses: Float64Array;
  /** Σ of `masses`: twice the strength of all ties. */
  readonly total: number;
}

/** The ties of an undirected network. */
export function massOf({ nodes, offsets, targets, strengths }: Network): Mass {
  const masses = new Float64Array(nodes.length);
  let total = 0;
  for (let i = 0; i < nodes.length; i++) {
    let mass = 0;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) mass += strengths[k]!;
    masses[i] = mass;
    total += mass;
  }
  return { count: nodes.length, offsets, targets, strengths, masses, total };
}

/** A node for each of `count` groups, tied by the ties between them; ties within a group are left out of the rows, not of the masses. */
export function aggregated({ offsets, targets, strengths, masses, total }: Mass, groupOf: Int32Array, count: number): Mass {
  const starts = new Int32Array(count + 1);
  for (let i = 0; i < groupOf.length; i++) starts[groupOf[i]! + 1]!++;
  for (let g = 0; g < count; g++) starts[g + 1]! += starts[g]!;
  const next = starts.slice(0, count);
  const members = new Int32Array(groupOf.length);
  const sums = new Float64Array(count);
  for (let i = 0; i < groupOf.length; i++) {
    const g = groupOf[i]!;
    members[next[g]!++] = i;
    sums[g]! += masses[i]!;
  }
  const rows = new Int32Array(count + 1);
  const ends = new Int32Array(targets.length);
  const values = new Float64Array(targets.length);
  const placeOf = new Int32Array(count).fill(-1);
  let written = 0;
  for (let g = 0; g < count; g++) {
    const start = written;
    for (let at = starts[g]!; at < starts[g + 1]!; at++) {
      const i = members[at]!;
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
        const h = groupOf[targets[k]!]!;
        if (h === g) continue;
        if (placeOf[h]! < start) {
          placeOf[h] = written;
          ends[written] = h;
          values[written] = strengths[k]!;
          written++;
        } else values[placeOf[h]!]! += strengths[k]!;
      }
    }
    rows[g + 1] = written;
  }
  return { count, offsets: rows, targets: ends.slice(0, written), strengths: values.slice(0, written), masses: sums, total };
}
