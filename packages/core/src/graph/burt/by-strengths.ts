import type { Network } from '../../model/network.ts';
import type { Burt } from '../burt.ts';
import { overlaps } from '../overlaps.ts';
import type { Work } from '../engine/work.ts';

/** Any strengths z: p(i, j) = z(i, j) / Z(i) with Z(i) the strength of i, and m(j, q) = z(j, q) / max z(j, ·). */
export function burtByStrengths(network: Network): Work<Burt> {
  const { nodes, offsets, targets, strengths } = network;
  const steps = overlaps.steps(network);
  return {
    slices: steps.slices - steps.done,
    run: () => {
      if (steps.done < steps.slices) steps.advance();
    },
    result: () => {
      const { detours, products } = overlaps(network);
      const constraint = new Float64Array(nodes.length);
      const effectiveSize = new Float64Array(nodes.length);
      const strongest = new Float64Array(nodes.length);
      for (let i = 0; i < nodes.length; i++) {
        for (let k = offsets[i]!; k < offsets[i + 1]!; k++) strongest[i] = Math.max(strongest[i]!, strengths[k]!);
      }
      for (let i = 0; i < nodes.length; i++) {
        let total = 0;
        for (let k = offsets[i]!; k < offsets[i + 1]!; k++) total += strengths[k]!;
        let squares = 0;
        let repeated = 0;
        for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
          const share = (strengths[k]! + detours[k]!) / total;
          squares += share * share;
          repeated += products[k]! / strongest[targets[k]!]!;
        }
        constraint[i] = total === 0 ? NaN : squares;
        // Never less than one; rounding may leave a hair less.
        effectiveSize[i] = Math.max(1, offsets[i + 1]! - offsets[i]! - repeated / total);
      }
      return { constraint, effectiveSize };
    },
  };
}
