import { groupFlows } from '../../graph/groups/group-flows.ts';
import { grouped, groupSizes } from '../../graph/groups/group-sizes.ts';
import type { Network } from '../../model/network.ts';
import { fewNodes, oneGroup } from '../shared/conditions.ts';
import { nobodyElse } from '../shared/group-conditions.ts';
import type { SectorVectorMetric } from '../metric.ts';

export const colemanHomophily: SectorVectorMetric = {
  id: 'coleman-homophily',
  level: 'sector',
  per: 'group',
  label: { pl: 'Homofilia Colemana', en: 'Coleman homophily' },
  definition: {
    pl: 'Czy instytucje sektora wybierają siebie nawzajem częściej niż losowo: 1, gdy tylko siebie, 0, gdy nie częściej, -1, gdy nigdy.',
    en: 'Whether the institutions of a sector choose one another more often than by chance: 1 if only one another, 0 if no more often, -1 if never.',
  },
  source: { cite: 'Coleman 1958', doi: '10.17730/humo.17.4.q5604m676260q8n7' },
  formula: '(m_gg − M) / (K_g − M) if m_gg ≥ M, else (m_gg − M) / M, M = K_g (n_g − 1) / (n − 1), K_g = arcs out of g',
  range: [-1, 1],
  undefinedWhen: [
    {
      code: 'no-ties',
      why: { pl: 'instytucje sektora nie mają powiązań wychodzących', en: 'the institutions of the sector have no outgoing ties' },
      when: (network, g) => out(network, g) === 0,
    },
    {
      code: 'small-group',
      why: { pl: 'w sektorze jest jedna instytucja', en: 'the sector has one institution' },
      when: (network, g) => groupSizes(network)[g]! < 2,
    },
    nobodyElse,
  ],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: true, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  trivialWhen: [oneGroup],
  standard: false,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [],

  compute(network) {
    const { within } = groupFlows(network);
    const sizes = groupSizes(network);
    const all = grouped(network);
    return Float64Array.from(network.groupNames, (_, g) => {
      const [size, ties] = [sizes[g]!, out(network, g)];
      if (size === all || size < 2) return NaN;
      const above = within[g]! * (all - 1) - ties * (size - 1);
      return above / (ties * (above >= 0 ? all - size : size - 1));
    });
  },
};

/** Arcs that institutions of a group send. */
function out(network: Network, g: number): number {
  const { within, leaving } = groupFlows(network);
  return within[g]! + leaving[g]!;
}
