import { induced } from '../../graph/variants/induced.ts';
import { memoised } from '../../graph/engine/memo.ts';
import type { Network } from '../../model/network.ts';
import type { Parameters } from '../../model/reading.ts';
import { chosenParameters } from '../chosen-parameters.ts';
import { fewNodes } from '../shared/conditions.ts';
import type { Condition, NetworkMetric } from '../metric.ts';
import { prepared } from '../prepared.ts';
import type { Choice, TextParameter } from '../parameter.ts';
import { betweennessCentralization } from './betweenness-centralization.ts';
import { componentCount } from './component-count.ts';
import { connectedness } from './connectedness.ts';
import { degreeCentralization } from './degree-centralization.ts';
import { density } from './density.ts';
import { giantShare } from './giant-share.ts';
import { globalEfficiency } from './global-efficiency.ts';
import { isolateCount } from './isolate-count.ts';
import { meanDegree } from './mean-degree.ts';
import { meanDistance } from './mean-distance.ts';
import { transitivity } from './transitivity.ts';

/** What is compared with and without the convener, with default parameters. */
const metrics: readonly NetworkMetric[] = [
  connectedness,
  globalEfficiency,
  giantShare,
  componentCount,
  isolateCount,
  density,
  meanDegree,
  meanDistance,
  transitivity,
  degreeCentralization,
  betweennessCentralization,
];

const metric: Choice = {
  id: 'metric',
  label: { pl: 'co porównać', en: 'what to compare' },
  values: metrics.map(({ id, label }) => ({ value: id, label })),
  default: 'connectedness',
};

const institution: TextParameter = {
  kind: 'text',
  id: 'institution',
  label: { pl: 'instytucja', en: 'institution' },
  default: '',
};

const noInstitution: Condition = {
  code: 'no-institution',
  why: { pl: 'takiej instytucji nie ma w sieci', en: 'the institution is not in the network' },
  when: ({ nodes }, _, { institution: id }) => !nodes.some((node) => node === id),
};

/** The reasons of each metric, for what the network is with the institution and without it. */
const reasons: readonly Condition[] = metrics.flatMap((one) =>
  (one.undefinedWhen ?? []).map((condition) => ({
    ...condition,
    when: (network, i, parameters) =>
      parameters['metric'] === one.id && [network, without(network, parameters)].some((some) => condition.when(...readBy(one, some, i))),
  })),
);

export const convenerDependence: NetworkMetric = {
  id: 'convener-dependence',
  level: 'network',
  label: { pl: 'Zależność od animatora', en: 'Convener dependence' },
  definition: {
    pl: 'O ile wartość miary jest większa w sieci z daną instytucją, na przykład regionalnym ośrodkiem, niż bez niej.',
    en: 'How much greater the value of a metric is in the network with an institution, such as a regional centre, than without it.',
  },
  source: { cite: 'Borgatti 2006', doi: '10.1007/s10588-006-7084-x' },
  formula: 'f(G) − f(G − v), G − v = network without v and its ties',
  parameters: [metric, institution],
  range: [-Infinity, Infinity],
  undefinedWhen: [noInstitution, ...reasons],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  // Nobody knows from the network alone who the convener is.
  standard: false,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [],

  compute(network, parameters = {}) {
    if (noInstitution.when(network, 0, parameters)) return NaN;
    const one = metrics.find(({ id }) => id === parameters['metric']) ?? connectedness;
    return valueOf(one, network) - valueOf(one, without(network, parameters));
  },
};

function valueOf(one: NetworkMetric, network: Network): number {
  const [given, , chosen] = readBy(one, network, 0);
  return one.compute(given, chosen);
}

/** Network and parameters as a metric would be given them. */
function readBy(one: NetworkMetric, network: Network, i: number): [network: Network, i: number, parameters: Parameters] {
  const chosen = chosenParameters(one, {});
  return [prepared(network, one, chosen), i, chosen];
}

function without(network: Network, { institution: id }: Parameters): Network {
  const known = leavers(network);
  const name = String(id);
  const made =
    known.get(name) ??
    induced(
      network,
      Uint8Array.from(network.nodes, (node) => (node === name ? 0 : 1)),
    );
  known.set(name, made);
  return made;
}

const leavers = memoised<Map<string, Network>>(() => new Map());
