import type { Network } from '../../model/network.ts';
import { withCells } from './cells.ts';

/**
 * Networks of institutions drawn with replacement from those of a one-mode network. Two that were drawn keep the tie (or both arcs) of the originals;
 * between two copies of one stands what stands between two different institutions drawn for the purpose (Snijders & Borgatti 1999). Nodes are
 * named by their place. O(n²) memory and time a draw.
 */
export function resampling(network: Network): (random: () => number) => Network {
  const { directed, offsets, targets, strengths, groups, groupNames, attributes } = network;
  const n = network.nodes.length;
  const nodes = network.nodes.map((_, place) => String(place).padStart(String(n).length, '0'));
  const strengthOf = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) strengthOf[i * n + targets[k]!] = strengths[k]!;
  }
  const drawn = new Int32Array(n);
  const cells = new Uint8Array(n * n);
  const inCell = new Float64Array(n * n);
  return (random) => {
    for (let k = 0; k < n; k++) drawn[k] = Math.floor(random() * n);
    for (let k = 0; k < n; k++) {
      for (let l = k + 1; l < n; l++) {
        let [i, j] = [drawn[k]!, drawn[l]!];
        if (i === j) {
          i = Math.floor(random() * n);
          j = Math.floor(random() * (n - 1));
          if (j >= i) j++;
        }
        inCell[k * n + l] = strengthOf[i * n + j]!;
        if (directed) inCell[l * n + k] = strengthOf[j * n + i]!;
      }
    }
    for (let cell = 0; cell < cells.length; cell++) cells[cell] = inCell[cell]! > 0 ? 1 : 0;
    const names = groupNames.filter((_, group) => drawn.some((i) => groups[i] === group));
    const place = groupNames.map((name) => names.indexOf(name));
    const copies = {
      ...network,
      nodes,
      groupNames: names,
      groups: drawn.map((i) => place[groups[i]!] ?? -1),
      attributes: Array.from(drawn, (i) => attributes[i]!),
    };
    return withCells(
      copies,
      cells,
      inCell.filter((strength) => strength > 0),
    );
  };
}
