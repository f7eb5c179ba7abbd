import type { Metric } from '../metric.ts';
import { blauIndex } from '../sector/blau-index.ts';
import { blockDensity } from '../sector/block-density.ts';
import { colemanHomophily } from '../sector/coleman-homophily.ts';
import { crossSectorShare } from '../sector/cross-sector-share.ts';
import { eiAdjusted } from '../sector/ei-adjusted.ts';
import { eiIndex } from '../sector/ei-index.ts';
import { eiMaximum } from '../sector/ei-maximum.ts';
import { eiMinimum } from '../sector/ei-minimum.ts';
import { freemanSegregation } from '../sector/freeman-segregation.ts';
import { groupCoverage } from '../sector/group-coverage.ts';
import { groupBetweenness } from '../sector/group-betweenness.ts';
import { groupCloseness } from '../sector/group-closeness.ts';
import { groupDegreeCentrality } from '../sector/group-degree-centrality.ts';
import { groupEiIndex } from '../sector/group-ei-index.ts';
import { groupSize } from '../sector/group-size.ts';
import { iqv } from '../sector/iqv.ts';
import { mixingMatrix } from '../sector/mixing-matrix.ts';
import { nominalAssortativity } from '../sector/nominal-assortativity.ts';
import { partitionModularity } from '../sector/partition-modularity.ts';
import { sectorBrokerage } from '../sector/sector-brokerage.ts';
import { sectorPairCoverage } from '../sector/sector-pair-coverage.ts';
import { shannonEvenness } from '../sector/shannon-evenness.ts';
import { spectralSegregation } from '../sector/spectral-segregation.ts';
import { withinOddsRatio } from '../sector/within-odds-ratio.ts';

/** What the ties say of groups: sectors, areas or tiers. */
export const sectorMetrics: readonly Metric[] = [
  groupSize,
  groupCoverage,
  blauIndex,
  iqv,
  shannonEvenness,
  mixingMatrix,
  blockDensity,
  eiIndex,
  groupEiIndex,
  eiMinimum,
  eiMaximum,
  eiAdjusted,
  nominalAssortativity,
  crossSectorShare,
  sectorPairCoverage,
  colemanHomophily,
  freemanSegregation,
  withinOddsRatio,
  groupDegreeCentrality,
  groupBetweenness,
  groupCloseness,
  partitionModularity,
  sectorBrokerage,
  spectralSegregation,
];
