import type { Definitions } from './brute-force.ts';
import { ofBrokers } from './definitions/brokers.ts';
import { ofCliques } from './definitions/cliques.ts';
import { ofCohesion } from './definitions/cohesion.ts';
import { ofDyads } from './definitions/dyad.ts';
import { ofNetworks } from './definitions/network.ts';
import { ofNodes } from './definitions/node.ts';
import { ofPairs } from './definitions/pairs.ts';
import { ofPositions } from './definitions/positions.ts';
import { ofParts } from './definitions/parts.ts';
import { ofRemovals } from './definitions/removal.ts';
import { ofSectors } from './definitions/sector.ts';
import { ofSharedAffiliations } from './definitions/shared.ts';
import { ofSpectra } from './definitions/spectra.ts';
import { ofTwoModes } from './definitions/two-mode.ts';
import { ofWholeNetworks } from './definitions/whole-network.ts';

/** What each metric is by its definition. */
export const byDefinition: Definitions = {
  ...ofNodes,
  ...ofDyads,
  ...ofSectors,
  ...ofNetworks,
  ...ofTwoModes,
  ...ofSharedAffiliations,
  ...ofWholeNetworks,
  ...ofParts,
  ...ofRemovals,
  ...ofCohesion,
  ...ofCliques,
  ...ofPairs,
  ...ofPositions,
  ...ofBrokers,
  ...ofSpectra,
};

/** Metric -> most institutions of which its definition can be worked out in a test; those not named have no limit. */
export const feasibleUpTo: ReadonlyMap<string, number> = new Map([
  ['node-connectivity', 40],
  ['tie-connectivity', 40],
  ['max-flow', 40],
  ...['tie-betweenness', 'tie-span', 'structural-equivalence-distance'].map((id) => [id, 40] as const),
  ['group-betweenness', 40],
  ...['fragmentation-centrality', 'distance-fragmentation-centrality', 'closeness-vitality'].map((id) => [id, 40] as const),
  ...['clique-number', 'maximal-clique-count', 'maximal-cliques', 'clique-co-membership'].map((id) => [id, 40] as const),
  ...['k-components', 'k-component-number'].map((id) => [id, 9] as const),
]);
