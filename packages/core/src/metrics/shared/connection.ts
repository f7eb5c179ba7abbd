import { components, type Components } from '../../graph/components.ts';
import { strongComponents } from '../../graph/strong-components.ts';
import type { Network } from '../../model/network.ts';
import type { Parameters } from '../../model/reading.ts';
import type { Choice } from '../parameter.ts';

/** Whether institutions are joined when ties lead from one to the other at all, or only when arcs lead there and back. */
export const connection: Choice = {
  id: 'connection',
  label: { pl: 'połączenie', en: 'connection' },
  values: [
    { value: 'weak', label: { pl: 'bez względu na kierunek', en: 'whichever way ties point' } },
    { value: 'strong', label: { pl: 'w obie strony', en: 'there and back' } },
  ],
  default: 'weak',
};

/** Components as the parameter `connection` says. */
export function componentsBy(network: Network, parameters: Parameters): Components {
  return parameters['connection'] === 'strong' ? strongComponents(network) : components(network);
}
