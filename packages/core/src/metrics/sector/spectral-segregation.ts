import { groupedStrengths, segregation } from '../../graph/spectrum/segregation.ts';
import { noGroups, oneGroup } from '../shared/conditions.ts';
import type { SectorVectorMetric } from '../metric.ts';
import { noOwnGroup } from '../shared/own-group-conditions.ts';

export const spectralSegregation: SectorVectorMetric = {
  id: 'spectral-segregation',
  level: 'sector',
  per: 'node',
  label: { pl: 'Segregacja spektralna', en: 'Spectral segregation' },
  definition: {
    pl: 'Jak bardzo instytucja obraca się wśród swoich, których partnerzy też są stamtąd: 0, gdy nie ma partnera z własnego sektora.',
    en: 'How far an institution moves among its own kind, whose partners are of that kind too: 0 if it has no partner of its sector.',
  },
  source: { cite: 'Echenique & Fryer 2007', doi: '' },
  formula: 'λxᵢ / x̄ within each connected part of a group, λx = Bx, λ largest, Bᵢⱼ = aᵢⱼ / Σ_h aᵢₕ over that part',
  range: [0, Infinity],
  undefinedWhen: [
    noGroups,
    noOwnGroup,
    {
      code: 'isolate',
      why: { pl: 'instytucja bez partnerów o znanej grupie', en: 'an institution without partners of known group' },
      when: (network, i) => groupedStrengths(network)[i] === 0,
    },
    {
      code: 'not-converged',
      why: {
        pl: 'iteracja nie zbiegła się w dozwolonej liczbie kroków',
        en: 'the iteration did not settle in as many steps as are allowed',
      },
      when: (network, i) => !segregation(network).isSettled && Number.isNaN(segregation(network).values[i]),
    },
  ],
  uses: { strength: 'ignored', groups: true, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  trivialWhen: [oneGroup],
  standard: false,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [],

  steps: (network) => [segregation.steps(network)],
  compute: (network) => segregation(network).values.slice(),
};
