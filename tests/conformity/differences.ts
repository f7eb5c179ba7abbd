import type { Difference } from './differences/difference.ts';
import { graphToolDifferences } from './differences/graph-tool.ts';
import { graphologyDifferences } from './differences/graphology-metrics.ts';
import { igraphDifferences } from './differences/igraph.ts';
import { networkxDifferences } from './differences/networkx.ts';
import { snaDifferences } from './differences/sna.ts';

/** Every difference that was met. */
export const differences: readonly Difference[] = [
  ...networkxDifferences,
  ...igraphDifferences,
  ...snaDifferences,
  ...graphToolDifferences,
  ...graphologyDifferences,
];
