import type { Network } from '../../model/network.ts';
import type { Parameters } from '../../model/reading.ts';
import type { Condition } from '../metric.ts';
import { limit } from '../parameter.ts';

/** The most search steps a metric may take. */
export function limitOf(parameters: Parameters): number {
  return Number(parameters['limit'] ?? limit.default);
}

/** Holds where a search gives null because it would take more steps than the limit allows. */
export function tooCostly(search: (network: Network, limit: number) => unknown): Condition {
  return {
    code: 'too-costly',
    why: { pl: 'obliczenie wymaga zbyt wielu kroków', en: 'the computation takes too many steps' },
    when: (network, _, parameters) => search(network, limitOf(parameters)) === null,
  };
}
