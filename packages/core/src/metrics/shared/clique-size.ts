import type { Parameters } from '../../model/reading.ts';
import type { NumberParameter } from '../parameter.ts';

/** How many members a clique must have to count. */
export const atLeast: NumberParameter = {
  kind: 'number',
  id: 'atLeast',
  label: { pl: 'najmniej członków', en: 'at least so many members' },
  minimum: 1,
  maximum: 1e9,
  integer: true,
  default: 3,
  samples: [1, 3],
};

/** The least size of a clique that counts. */
export function leastSize(parameters: Parameters): number {
  return Number(parameters['atLeast'] ?? atLeast.default);
}
