import type { Metric } from '../metric.ts';
import { averageNeighbourDegree } from '../node/average-neighbour-degree.ts';
import { barratClustering } from '../node/barrat-clustering.ts';
import { betweenness } from '../node/betweenness.ts';
import { bonacichPower } from '../node/bonacich-power.ts';
import { brokerageCoordinator } from '../node/brokerage-coordinator.ts';
import { brokerageGatekeeper } from '../node/brokerage-gatekeeper.ts';
import { brokerageItinerant } from '../node/brokerage-itinerant.ts';
import { brokerageLiaison } from '../node/brokerage-liaison.ts';
import { brokerageRepresentative } from '../node/brokerage-representative.ts';
import { brokerageTotal } from '../node/brokerage-total.ts';
import { burtConstraint } from '../node/burt-constraint.ts';
import { burtEffectiveSize } from '../node/burt-effective-size.ts';
import { burtEfficiency } from '../node/burt-efficiency.ts';
import { burtHierarchy } from '../node/burt-hierarchy.ts';
import { closenessVitality } from '../node/closeness-vitality.ts';
import { coreMembership } from '../node/core-membership.ts';
import { coreNumber } from '../node/core-number.ts';
import { cutpoint } from '../node/cutpoint.ts';
import { degree } from '../node/degree.ts';
import { distanceFragmentationCentrality } from '../node/distance-fragmentation-centrality.ts';
import { eccentricity } from '../node/eccentricity.ts';
import { egoBlau } from '../node/ego-blau.ts';
import { egoEiIndex } from '../node/ego-ei-index.ts';
import { egoIqv } from '../node/ego-iqv.ts';
import { egoShannon } from '../node/ego-shannon.ts';
import { eigenvectorCentrality } from '../node/eigenvector-centrality.ts';
import { fagioloClustering } from '../node/fagiolo-clustering.ts';
import { fragmentationCentrality } from '../node/fragmentation-centrality.ts';
import { freemanCloseness } from '../node/freeman-closeness.ts';
import { harmonicCloseness } from '../node/harmonic-closeness.ts';
import { informationCentrality } from '../node/information-centrality.ts';
import { kComponentNumber } from '../node/k-component-number.ts';
import { localClustering } from '../node/local-clustering.ts';
import { nodeTriangles } from '../node/node-triangles.ts';
import { onionLayer } from '../node/onion-layer.ts';
import { onnelaClustering } from '../node/onnela-clustering.ts';
import { pagerank } from '../node/pagerank.ts';
import { partnerCount } from '../node/partner-count.ts';
import { partsAfterRemoval } from '../node/parts-after-removal.ts';
import { reach } from '../node/reach.ts';
import { reachableCloseness } from '../node/reachable-closeness.ts';
import { strength } from '../node/strength.ts';
import { wassermanFaustCloseness } from '../node/wasserman-faust-closeness.ts';

/** One value for each institution. */
export const nodeMetrics: readonly Metric[] = [
  degree,
  strength,
  betweenness,
  harmonicCloseness,
  localClustering,
  burtConstraint,
  barratClustering,
  onnelaClustering,
  fagioloClustering,
  nodeTriangles,
  burtEffectiveSize,
  burtEfficiency,
  burtHierarchy,
  cutpoint,
  partsAfterRemoval,
  coreNumber,
  coreMembership,
  onionLayer,
  kComponentNumber,
  averageNeighbourDegree,
  partnerCount,
  wassermanFaustCloseness,
  reachableCloseness,
  freemanCloseness,
  eccentricity,
  reach,
  egoBlau,
  egoIqv,
  egoShannon,
  egoEiIndex,
  brokerageCoordinator,
  brokerageItinerant,
  brokerageRepresentative,
  brokerageGatekeeper,
  brokerageLiaison,
  brokerageTotal,
  pagerank,
  eigenvectorCentrality,
  fragmentationCentrality,
  distanceFragmentationCentrality,
  closenessVitality,
  bonacichPower,
  informationCentrality,
];
