import { project } from '../../../packages/core/src/graph/making/project.ts';
import { rowsOf } from '../../../packages/core/src/graph/making/rows.ts';
import type { Network } from '../../../packages/core/src/model/network.ts';
import { decodeTwoMode } from '../binary.ts';
import type { TwoMode } from '../generate.ts';
import { twice } from '../network.ts';
import type { Ours, Workload } from '../workload.ts';

/** Institutions first, so that they keep their numbers when projected onto. */
function networkOf({ institutionCount, partnershipCount, institutions, partnerships }: TwoMode): Network {
  const n = institutionCount + partnershipCount;
  const hubs = partnerships.map((partnership) => institutionCount + partnership);
  const strengths = new Float64Array(2 * hubs.length).fill(1);
  const rows = rowsOf(n, { sources: twice(institutions, hubs), targets: twice(hubs, institutions), strengths });
  const attributes = { label: '', sector: 'UNK', area: 'UNK', tier: 'UNK' };
  return {
    nodes: Array.from({ length: n }, (_, i) => String(i).padStart(5, '0')),
    directed: false,
    ...rows,
    inOffsets: rows.offsets,
    inTargets: rows.targets,
    inStrengths: rows.strengths,
    facet: 'sector',
    groupNames: ['UNK'],
    groups: Int32Array.from({ length: n }, (_, i) => (i < institutionCount ? 0 : -1)),
    modes: Uint8Array.from({ length: n }, (_, i) => (i < institutionCount ? 0 : 1)),
    attributes: Array.from({ length: n }, () => attributes),
    made: { mode: 'two-mode', affiliations: partnershipCount, merged: 0, loops: 0, symmetricBySource: false },
  };
}

function ours(bytes: Uint8Array): Ours {
  const held = networkOf(decodeTwoMode(bytes));
  let projected = held;
  return {
    begin: () => {
      const network = { ...held };
      return () => {
        projected = project(network);
      };
    },
    columns: () => {
      const { nodes, offsets, targets, strengths } = projected;
      const total = Float64Array.from(nodes, (_, i) => strengths.subarray(offsets[i], offsets[i + 1]).reduce((sum, one) => sum + one, 0));
      return new Map([
        ['ties', Float64Array.of(targets.length / 2)],
        ['strength', total],
      ]);
    },
  };
}

/** Ties between institutions that share partnerships, as strong as they share many. */
export const w7: readonly Workload[] = [
  {
    id: 'W7',
    title: 'projection, 100,000 memberships',
    input: 'two-mode',
    task: 'projection',
    ours,
    peers: ['igraph', 'python-igraph', 'scipy', 'networkx'],
    checks: [
      { column: 'ties', of: 'sum', value: 431_387 },
      // Each tie is met from both ends.
      { column: 'strength', of: 'sum', value: 2 * 435_236 },
    ],
    goal: { peer: 'igraph', ratio: 2.5 },
    quick: true,
  },
];
