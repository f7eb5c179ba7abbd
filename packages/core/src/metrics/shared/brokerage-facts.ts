import { brokerageByChance } from '../../graph/groups/brokerage-by-chance.ts';
import { brokerage, brokerRoles, type BrokerRole, groupedArcs } from '../../graph/groups/brokerage.ts';
import { groupSizes } from '../../graph/groups/group-sizes.ts';
import type { Network } from '../../model/network.ts';
import type { Parameters } from '../../model/reading.ts';
import { noGroups, oneGroup } from './conditions.ts';
import type { NodeMetric } from '../metric.ts';
import { noOwnGroup } from './own-group-conditions.ts';
import type { Choice } from '../parameter.ts';

/** What the roles of brokers have in common. */
export function brokerageFacts(
  role: BrokerRole,
): Omit<NodeMetric, 'id' | 'label' | 'definition' | 'formula' | 'reference' | 'steps' | 'compute'> {
  return {
    level: 'node',
    source: { cite: 'Gould & Fernandez 1989', doi: '10.2307/270949' },
    parameters: [score],
    range: [0, Infinity],
    rangeWith: [{ parameters: { score: 'z' }, range: [-Infinity, Infinity] }],
    undefinedWhen: [
      noGroups,
      noOwnGroup,
      {
        code: 'few-nodes',
        why: { pl: 'mniej niż dwie instytucje o znanej grupie', en: 'fewer than two institutions of known group' },
        when: (network, _, parameters) => parameters['score'] !== 'raw' && groupedArcs(network).count < 2,
      },
      {
        code: 'zero-variance',
        why: {
          pl: 'przy tylu powiązaniach i takich grupach wynik nie może być inny',
          en: 'with as many ties and such groups the count could not be any other',
        },
        when: (network, i, parameters) =>
          parameters['score'] === 'z' && !(brokerageByChance(network, role, network.groups[i]!).variance > 0),
      },
    ],
    minimum: {
      code: 'small-group',
      why: {
        pl: 'mniej niż pięć instytucji w grupie albo mniej niż dziesięć razem',
        en: 'fewer than five institutions in the group, or fewer than ten in all',
      },
      when: (network, i, parameters) =>
        parameters['score'] === 'z' && (groupSizes(network)[network.groups[i]!]! < 5 || groupedArcs(network).count < 10),
    },
    uses: { strength: 'ignored', groups: true, direction: 'followed', mode: 'one-mode' },
    guard: 'structural',
    ...(role === 'total' ? {} : { trivialWhen: [oneGroup] }),
    standard: true,
    acrossSizes: 'unfair',
    band: 'worlds',
    needs: 'T2',
    cost: 'n·m',
  };
}

/** Values of a role as the parameter `score` says; NaN for who has no group. */
export function brokerageValues(network: Network, role: BrokerRole, { score: kind = 'raw' }: Parameters = {}): Float64Array {
  const counts = brokerage(network)[brokerRoles.indexOf(role)]!;
  const chances = network.groupNames.map((_, g) => brokerageByChance(network, role, g));
  return counts.map((count, i) => {
    const chance = chances[network.groups[i]!];
    if (chance === undefined) return NaN;
    if (kind === 'raw') return count;
    if (kind === 'expected') return chance.mean;
    return chance.variance > 0 ? (count - chance.mean) / Math.sqrt(chance.variance) : NaN;
  });
}

const score: Choice = {
  id: 'score',
  label: { pl: 'wynik', en: 'score' },
  values: [
    { value: 'raw', label: { pl: 'liczba dróg', en: 'number of paths' } },
    { value: 'expected', label: { pl: 'liczba oczekiwana przypadkiem', en: 'number expected by chance' } },
    { value: 'z', label: { pl: 'odchylenie od przypadku (z)', en: 'deviation from chance (z)' } },
  ],
  default: 'raw',
};
