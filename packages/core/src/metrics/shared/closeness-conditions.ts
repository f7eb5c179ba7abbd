import { paths } from '../../graph/paths.ts';
import type { Condition } from '../metric.ts';

/** Nobody can be reached. Asks for the distances, so only a metric over them should use it. */
export const reachesNobody: Condition = {
  code: 'unreachable',
  why: { pl: 'żadna inna instytucja nie jest osiągalna', en: 'no other institution can be reached' },
  when: (network, i) => paths(network).distances.reached[i] === 0,
};

/** Somebody cannot be reached. Asks for the distances, so only a metric over them should use it. */
export const reachesNotAll: Condition = {
  code: 'unreachable',
  why: { pl: 'nie wszystkie instytucje są osiągalne', en: 'not all institutions can be reached' },
  when: (network, i) => paths(network).distances.reached[i]! < network.nodes.length - 1,
};
