import { burtConstraint } from '../../../packages/core/src/metrics/node/burt-constraint.ts';
import { burtEffectiveSize } from '../../../packages/core/src/metrics/node/burt-effective-size.ts';
import { onNetwork } from '../on-network.ts';
import type { Workload } from '../workload.ts';

const ours = onNetwork(
  (network) => ({
    constraint: burtConstraint.compute(network, { weighted: false }),
    effectiveSize: burtEffectiveSize.compute(network, { weighted: false }),
  }),
  ({ constraint, effectiveSize }) =>
    new Map([
      ['constraint', constraint],
      ['effective-size', effectiveSize],
    ]),
);

const common = {
  task: 'constraint',
  ours,
  quick: true,
  note: 'ours computes constraint and effective size, igraph has constraint alone',
} as const;

/** Burt's constraint and effective size of all nodes, strengths left aside. */
export const w5: readonly Workload[] = [
  {
    ...common,
    id: 'W5-ba',
    title: 'constraint + effective size, BA 100k',
    input: 'ba-100k',
    peers: ['igraph', 'python-igraph'],
    checks: [{ column: 'constraint', of: 'sum', value: 13_976.4158858, tolerance: 1e-11 }],
    goal: { peer: 'igraph', ratio: 30 },
  },
  {
    ...common,
    id: 'W5-pp',
    title: 'constraint + effective size, PP 100k',
    input: 'pp-100k',
    peers: ['igraph', 'python-igraph'],
    checks: [{ column: 'constraint', of: 'sum', value: 12_073.3243884, tolerance: 1e-11 }],
    goal: { peer: 'igraph', ratio: 10 },
  },
];
