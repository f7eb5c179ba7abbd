import { components } from '../../../packages/core/src/graph/components.ts';
import { cores } from '../../../packages/core/src/graph/cores.ts';
import { cuts } from '../../../packages/core/src/graph/cuts.ts';
import { transitivity } from '../../../packages/core/src/metrics/network/transitivity.ts';
import { localClustering } from '../../../packages/core/src/metrics/node/local-clustering.ts';
import type { InputName } from '../inputs.ts';
import { onNetwork } from '../on-network.ts';
import type { Check, Workload } from '../workload.ts';

const parts = {
  coreness: {
    title: 'coreness',
    ratio: 1.5,
    ours: onNetwork(
      (network) => cores(network),
      (values) => new Map([['coreness', Float64Array.from(values)]]),
    ),
  },
  components: {
    title: 'components',
    ratio: 2,
    ours: onNetwork(
      (network) => components(network),
      ({ sizes }) => new Map([['components', Float64Array.of(sizes.length)]]),
    ),
  },
  clustering: {
    title: 'local clustering + transitivity',
    ratio: 2,
    ours: onNetwork(
      (network) => ({ local: localClustering.compute(network), whole: transitivity.compute(network) }),
      ({ local, whole }) =>
        new Map([
          ['clustering', local],
          ['transitivity', Float64Array.of(whole)],
        ]),
    ),
  },
  cuts: {
    title: 'cut points + bridges',
    ratio: 3,
    ours: onNetwork(
      (network) => cuts(network),
      ({ pieces, bridge }) =>
        new Map([
          ['cutpoint', Float64Array.from(pieces, (count) => (count > 1 ? 1 : 0))],
          // A bridge is marked from both ends.
          ['bridges', Float64Array.of(bridge.reduce((sum, mark) => sum + mark, 0) / 2)],
        ]),
    ),
  },
} as const;

type Part = keyof typeof parts;

interface Known {
  readonly id: string;
  readonly title: string;
  readonly input: InputName;
  readonly checks: { readonly [P in Part]: readonly Check[] | null };
}

const sum = (column: string, value: number, tolerance = 1e-11): Check => ({ column, of: 'sum', value, tolerance });

const known: readonly Known[] = [
  {
    id: 'ba',
    title: 'BA 100k',
    input: 'ba-100k',
    checks: {
      coreness: [sum('coreness', 500_000)],
      components: [sum('components', 1)],
      clustering: [sum('clustering', 112.549943915)],
      cuts: [sum('cutpoint', 0)],
    },
  },
  {
    id: 'pp',
    title: 'PP 100k',
    input: 'pp-100k',
    checks: {
      coreness: [sum('coreness', 588_735)],
      components: [sum('components', 3)],
      clustering: [sum('clustering', 5032.34740945)],
      cuts: [sum('cutpoint', 34), sum('bridges', 34)],
    },
  },
  {
    id: 'ba-1m',
    title: 'BA 100k, 1M ties',
    input: 'ba-1m-ties',
    checks: { coreness: [], components: [], clustering: [], cuts: [] },
  },
  {
    id: 'pp-1m',
    title: 'PP 100k, 1M ties',
    input: 'pp-1m-ties',
    checks: {
      coreness: [sum('coreness', 1_381_476)],
      components: [sum('components', 1)],
      clustering: [sum('clustering', 9796.23558934)],
      cuts: [sum('cutpoint', 0)],
    },
  },
  {
    id: 'fringe',
    title: 'fringe 10k',
    input: 'fringe',
    checks: { coreness: null, components: null, clustering: null, cuts: [sum('cutpoint', 4156), sum('bridges', 6000)] },
  },
];

/** Coreness, components, clustering and cuts, each timed alone. */
export const w6: readonly Workload[] = known.flatMap(({ id, title, input, checks }) =>
  (Object.keys(parts) as Part[]).flatMap((part): Workload[] => {
    const own = checks[part];
    if (own === null) return [];
    return [
      {
        id: `W6-${part}-${id}`,
        title: `${parts[part].title}, ${title}`,
        input,
        task: part,
        ours: parts[part].ours,
        peers: ['igraph', 'graph-tool'],
        checks: own,
        goal: { peer: 'igraph', ratio: parts[part].ratio },
        quick: false,
      },
    ];
  }),
);
