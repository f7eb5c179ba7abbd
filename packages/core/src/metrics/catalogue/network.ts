import type { Metric } from '../metric.ts';
import { arcReciprocity } from '../network/arc-reciprocity.ts';
import { betweennessCentralization } from '../network/betweenness-centralization.ts';
import { bicomponents } from '../network/bicomponents.ts';
import { cliqueNumber } from '../network/clique-number.ts';
import { closenessCentralization } from '../network/closeness-centralization.ts';
import { communities } from '../network/communities.ts';
import { communityModularity } from '../network/community-modularity.ts';
import { communityStability } from '../network/community-stability.ts';
import { componentCount } from '../network/component-count.ts';
import { components } from '../network/components.ts';
import { connectedness } from '../network/connectedness.ts';
import { convenerDependence } from '../network/convener-dependence.ts';
import { corePeripheryFit } from '../network/core-periphery-fit.ts';
import { cutpointShare } from '../network/cutpoint-share.ts';
import { degreeAssortativity } from '../network/degree-assortativity.ts';
import { degreeCentralization } from '../network/degree-centralization.ts';
import { degreeGini } from '../network/degree-gini.ts';
import { degreeHhi } from '../network/degree-hhi.ts';
import { degreeVariance } from '../network/degree-variance.ts';
import { density } from '../network/density.ts';
import { diameter } from '../network/diameter.ts';
import { directedTransitivity } from '../network/directed-transitivity.ts';
import { dyadCensus } from '../network/dyad-census.ts';
import { dyadReciprocity } from '../network/dyad-reciprocity.ts';
import { externalTieShare } from '../network/external-tie-share.ts';
import { formalTieShare } from '../network/formal-tie-share.ts';
import { fragmentation } from '../network/fragmentation.ts';
import { giantShare } from '../network/giant-share.ts';
import { globalEfficiency } from '../network/global-efficiency.ts';
import { isolateCount } from '../network/isolate-count.ts';
import { kComponents } from '../network/k-components.ts';
import { krackhardtEfficiency } from '../network/krackhardt-efficiency.ts';
import { krackhardtHierarchy } from '../network/krackhardt-hierarchy.ts';
import { krackhardtLub } from '../network/krackhardt-lub.ts';
import { leaderTieShare } from '../network/leader-tie-share.ts';
import { maximalCliqueCount } from '../network/maximal-clique-count.ts';
import { maximalCliques } from '../network/maximal-cliques.ts';
import { meanDegree } from '../network/mean-degree.ts';
import { meanDistance } from '../network/mean-distance.ts';
import { meanLocalClustering } from '../network/mean-local-clustering.ts';
import { meanLocalEfficiency } from '../network/mean-local-efficiency.ts';
import { meanMultiplexity } from '../network/mean-multiplexity.ts';
import { nodeConnectivity } from '../network/node-connectivity.ts';
import { nodeCount } from '../network/node-count.ts';
import { partitionAri } from '../network/partition-ari.ts';
import { partitionNmi } from '../network/partition-nmi.ts';
import { radius } from '../network/radius.ts';
import { richClub } from '../network/rich-club.ts';
import { robustness } from '../network/robustness.ts';
import { tieConnectivity } from '../network/tie-connectivity.ts';
import { tieCount } from '../network/tie-count.ts';
import { transitivity } from '../network/transitivity.ts';
import { triadCensus } from '../network/triad-census.ts';
import { triangles } from '../network/triangles.ts';
import { wattsStrogatzClustering } from '../network/watts-strogatz-clustering.ts';

/** Values of the whole network, its parts and its classes of pairs and triples. */
export const networkMetrics: readonly Metric[] = [
  nodeCount,
  tieCount,
  isolateCount,
  meanDegree,
  density,
  componentCount,
  components,
  giantShare,
  connectedness,
  fragmentation,
  globalEfficiency,
  meanLocalEfficiency,
  meanDistance,
  diameter,
  radius,
  degreeCentralization,
  betweennessCentralization,
  closenessCentralization,
  transitivity,
  directedTransitivity,
  meanLocalClustering,
  wattsStrogatzClustering,
  nodeConnectivity,
  tieConnectivity,
  cutpointShare,
  arcReciprocity,
  dyadReciprocity,
  meanMultiplexity,
  robustness,
  convenerDependence,
  leaderTieShare,
  externalTieShare,
  formalTieShare,
  degreeGini,
  degreeHhi,
  degreeVariance,
  bicomponents,
  kComponents,
  cliqueNumber,
  maximalCliqueCount,
  maximalCliques,
  corePeripheryFit,
  krackhardtHierarchy,
  krackhardtEfficiency,
  krackhardtLub,
  degreeAssortativity,
  richClub,
  dyadCensus,
  triadCensus,
  communities,
  communityModularity,
  communityStability,
  partitionAri,
  partitionNmi,
  triangles,
];
