import { lacks, type Leading } from '../../graph/spectrum/lacks.ts';
import { leading, leadingOfComponents } from '../../graph/spectrum/leading.ts';
import type { Network } from '../../model/network.ts';
import type { Parameters } from '../../model/reading.ts';
import type { Condition } from '../metric.ts';

/** The leading vector of the whole network, or of each component by itself, as the parameter `within` says. */
export function leadingBy({ within }: Parameters): typeof leading {
  return within === 'component' ? leadingOfComponents : leading;
}

/** No ties, or arcs without a cycle: the largest eigenvalue is 0. */
export const noRoot: Condition = {
  code: 'eigenvalue-zero',
  why: {
    pl: 'brak powiązań lub brak cyklu strzałek (największa wartość własna to 0)',
    en: 'no ties or no cycle of arcs (the largest eigenvalue is 0)',
  },
  when: (network, i, parameters) => lackOf(network, parameters).missing[i] === lacks.root,
};

/** Two parts share the largest eigenvalue, so that neither comes first. */
export const sharedRoot: Condition = {
  code: 'eigenvalue-shared',
  why: {
    pl: 'dwie oddzielne części sieci mają tę samą największą wartość własną',
    en: 'two separate parts of the network have the same largest eigenvalue',
  },
  when: (network, i, parameters) => lackOf(network, parameters).missing[i] === lacks.one,
};

/** A large network in which the iteration goes on and on. */
export const noEnd: Condition = {
  code: 'not-converged',
  why: { pl: 'iteracja nie zbiegła się w dozwolonej liczbie kroków', en: 'the iteration did not settle in as many steps as are allowed' },
  when: (network, i, parameters) => lackOf(network, parameters).missing[i] === lacks.end,
};

function lackOf(network: Network, parameters: Parameters): Leading {
  return leadingBy(parameters)(network);
}
