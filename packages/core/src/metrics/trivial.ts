import { components } from '../graph/components.ts';
import { memoised } from '../graph/engine/memo.ts';
import type { Made, Network, NetworkMode } from '../model/network.ts';
import type { Parameters, Reason } from '../model/reading.ts';
import type { Text } from '../model/text.ts';
import { reasonOf, type SnapshotMetric } from './metric.ts';

/** A way of making a network that makes some values true by construction, whatever the institutions do. */
interface Rule {
  readonly code: string;
  /** Metrics it applies to: those guarded as `structural`, or those guarded as `extent` too. */
  readonly guards: readonly SnapshotMetric['guard'][];
  readonly why: (network: Network) => Text;
  readonly when: (network: Network, value: number, countsStrength: boolean) => boolean;
}

/** In order; the first that holds gives the reason. */
const rules: readonly Rule[] = [
  {
    code: 'projected-few',
    guards: ['structural', 'extent'],
    why: ({ made }) => fewLists[made.affiliations] ?? fewLists[0],
    when: ({ made }) => isFromListsAlone(made) && made.affiliations < fewLists.length,
  },
  {
    code: 'disjoint-cliques',
    guards: ['structural', 'extent'],
    why: () => ({
      pl: 'wynika z budowy danych: każda składowa to jedna lista, na której wszyscy są powiązani ze wszystkimi',
      en: 'true by construction: every component is a list on which everyone is tied to everyone',
    }),
    when: (network) => isFromListsAlone(network.made) && network.made.mode !== 'star-lead' && isDisjointCliques(network),
  },
  {
    code: 'projected-star',
    guards: ['structural', 'extent'],
    why: () => ({
      pl: 'wynika z budowy danych: każda składowa to lider i ci, którym przewodzi',
      en: 'true by construction: every component is a leader and those it leads',
    }),
    when: (network) => isFromListsAlone(network.made) && network.made.mode === 'star-lead' && isDisjointStars(network),
  },
  {
    code: 'complete',
    guards: ['structural'],
    why: () => ({
      pl: 'wynika z budowy sieci: każda para instytucji jest powiązana',
      en: 'true by construction: every pair of institutions is tied',
    }),
    when: ({ nodes, targets }, _, countsStrength) =>
      !countsStrength && nodes.length >= 3 && targets.length === nodes.length * (nodes.length - 1),
  },
  {
    code: 'empty',
    guards: ['structural'],
    why: () => ({ pl: 'wynika z budowy sieci: nie ma w niej powiązań', en: 'true by construction: the network has no ties' }),
    when: ({ nodes, targets }, value) => nodes.length >= 2 && targets.length === 0 && value === 0,
  },
];

/** By number of lists. Three lists can cross, so from three on a projection can show something. */
const fewLists: readonly [Text, Text, Text] = [
  {
    pl: 'wynika z budowy danych: powiązania wzięto z list, a żadna nie łączy dwóch instytucji',
    en: 'true by construction: ties come from lists, and none of them holds two institutions',
  },
  {
    pl: 'wynika z budowy danych: wszystkie powiązania pochodzą z jednej listy',
    en: 'true by construction: all ties come from one list',
  },
  {
    pl: 'wynika z budowy danych: wszystkie powiązania pochodzą z dwóch list',
    en: 'true by construction: all ties come from two lists',
  },
];

const projections: ReadonlySet<NetworkMode> = new Set(['clique', 'newman', 'jaccard', 'star-lead']);

/** Why value `i` of a metric is true by construction on the network it was computed on, null if it is not. */
export function trivialReason(network: Network, metric: SnapshotMetric, i: number, value: number, parameters: Parameters): Reason | null {
  const rule = ruleFor(network, metric, value, parameters);
  if (rule !== undefined) return reasonOf({ code: rule.code, why: rule.why(network) });
  const own = metric.trivialWhen?.find(({ when }) => when(network, i, parameters));
  return own === undefined ? null : reasonOf(own);
}

/** Whether any value of a metric can be true by construction on a network; if not, `trivialReason` is null for each. */
export function mayBeTrivial(network: Network, metric: SnapshotMetric, parameters: Parameters): boolean {
  // No rule holds for another value that does not hold for 0.
  return metric.trivialWhen !== undefined || ruleFor(network, metric, 0, parameters) !== undefined;
}

function ruleFor(network: Network, metric: SnapshotMetric, value: number, parameters: Parameters): Rule | undefined {
  const countsStrength = metric.uses.strength !== 'ignored' && parameters['weighted'] !== false;
  return rules.find(({ guards, when }) => guards.includes(metric.guard) && when(network, value, countsStrength));
}

/** Whether every pair that is tied is tied by a list; what a row of `ties` adds beyond that is a finding. */
function isFromListsAlone({ mode, recorded = 0 }: Made): boolean {
  return projections.has(mode) && recorded === 0;
}

/** Whether every component is complete: each node tied to all others of its component. */
const isDisjointCliques = memoised((network: Network): boolean => {
  const { of, sizes } = components(network);
  return network.nodes.every((_, i) => {
    const others = sizes[of[i]!]! - 1;
    return others === network.offsets[i + 1]! - network.offsets[i]!;
  });
});

/** Whether every component is a tree with one node tied to all others; a single tie and an isolate are. */
const isDisjointStars = memoised((network: Network): boolean => {
  const { of, sizes } = components(network);
  const ties = new Int32Array(sizes.length);
  const centres = new Uint8Array(sizes.length);
  for (let i = 0; i < network.nodes.length; i++) {
    const degree = network.offsets[i + 1]! - network.offsets[i]!;
    ties[of[i]!]! += degree;
    if (degree === sizes[of[i]!]! - 1) centres[of[i]!] = 1;
  }
  return sizes.every((size, c) => ties[c] === 2 * (size - 1) && centres[c] === 1);
});
