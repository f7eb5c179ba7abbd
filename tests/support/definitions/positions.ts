import type { Network } from '#core/model/network';
import type { Parameters } from '#core/model/reading';
import { type Definitions, distancesOf, eitherWay, indices, lengthsOf, type Matrix, sum, transposed } from '../brute-force.ts';

/** How near an institution is to others, by definition. */
export const ofPositions: Definitions = {
  'partner-count': (ties) => eitherWay(ties).map((row) => indices(row).length),
  'wasserman-faust-closeness': (ties, network, parameters) =>
    toOthers(ties, network, parameters).map((all) => {
      const reached = all.filter((distance) => distance < Infinity);
      if (all.length === 0) return NaN;
      return reached.length === 0 ? 0 : ((reached.length / sum(reached)) * reached.length) / all.length;
    }),
  'reachable-closeness': (ties, network, parameters) =>
    toOthers(ties, network, parameters).map((all) => {
      const reached = all.filter((distance) => distance < Infinity);
      const mean = sum(reached) / (parameters['normalised'] === true ? reached.length : 1);
      return reached.length === 0 ? NaN : 1 / mean;
    }),
  'freeman-closeness': (ties, network, parameters) =>
    toOthers(ties, network, parameters).map((all) => (all.length === 0 || all.includes(Infinity) ? NaN : all.length / sum(all))),
  eccentricity: (ties, network, parameters) =>
    toOthers(ties, network, parameters).map((all) => {
      const reached = all.filter((distance) => distance < Infinity);
      return reached.length === 0 ? NaN : Math.max(...reached);
    }),
  reach: (ties, network, parameters) =>
    toOthers(ties, network, parameters).map((all) => all.filter((distance) => distance <= Number(parameters['steps'])).length / all.length),
};

/** Ties in the direction in which they are to be followed. */
export function followed(ties: Matrix, { directed }: Network, { direction }: Parameters): Matrix {
  if (!directed || direction === 'out') return ties;
  return direction === 'in' ? transposed(ties) : eitherWay(ties);
}

/** Distances from each institution to each of the others. */
function toOthers(ties: Matrix, network: Network, parameters: Parameters): number[][] {
  const lengths = lengthsOf(followed(ties, network, parameters), parameters['weighted'] === true);
  return distancesOf(lengths).map((row, i) => row.filter((_, j) => j !== i));
}
