export type { Language, Text } from './model/text.ts';
export type { Column, ColumnType, Columns } from './model/column.ts';
export { codes, coreRoles, type Code, type CodeListName } from './model/codes.ts';
export { tableNames, tables, type Row, type TableName } from './model/tables.ts';
export type { About, Dataset } from './model/dataset.ts';
export type { Place, Problem, Severity } from './model/problem.ts';
export type { Facet, Made, Network, NetworkMode, NodeAttributes } from './model/network.ts';
export { lookup, type Lookup } from './model/lookup.ts';
export { counties, homeCounty, type County } from './model/county.ts';
export { dayOf, isoOf } from './time/day.ts';
export { stateWithin, type Bounds, type PresenceState } from './time/bounds.ts';
export { isFault, readEdtf, type Edtf, type Side } from './time/edtf.ts';
export type { EdtfFault } from './time/edtf-fault.ts';
export { policies, policyLabel } from './time/policy.ts';
export { stateOn, type Spell, type SpellTable } from './time/spell.ts';
export { spells, type SpellOptions } from './time/spells.ts';
export { turningPoints } from './time/turning-points.ts';
export { horizonOf } from './time/horizon.ts';
export { queryProblems } from './time/query-problems.ts';
export { networkAt } from './graph/making/network-at.ts';
export { surveyNetwork, type SurveyNetwork } from './graph/survey/survey-network.ts';
export type { SurveyOptions, SurveyRule } from './graph/survey/survey-options.ts';
export type { NetworkOptions } from './graph/making/network-options.ts';
export type { Facts } from './graph/making/window.ts';
export { changes, type ChangedTie, type Changes, type ChangesOptions } from './compare/changes.ts';
export { facetCodes, type FacetCode } from './model/facets.ts';
export { project, type ProjectOptions } from './graph/making/project.ts';
export { buildNetwork, type NetworkInput, type NodeInput, type TieInput } from './graph/making/build.ts';
export { networkOf, type NetworkColumns } from './graph/making/network-of.ts';
export type { Parameters, Reading, Reason, Status, Subject } from './model/reading.ts';
export { stableLayout, type LayoutOptions, type StoredLayout } from './layout/stable-layout.ts';
export { fitLayout, type FitOptions, type FittedLayout } from './layout/fit-layout.ts';
export type { LayoutQuality } from './layout/quality.ts';
export { catalogue } from './metrics/catalogue.ts';
export { measure } from './metrics/measure.ts';
export { measureAsync, type MeasureAsyncOptions } from './metrics/measure-async.ts';
export { measurePeriod } from './metrics/measure-period.ts';
export { measureChange } from './metrics/measure-change.ts';
export { readingsOf } from './metrics/readings.ts';
export {
  perOfLevel,
  type Band,
  type ChangeCondition,
  type ChangeMetric,
  type Condition,
  type Level,
  type MemberSet,
  type Metric,
  type Observation,
  type Per,
  type Period,
  type PeriodCondition,
  type PeriodMetric,
  type Range,
  type SnapshotMetric,
  type Uses,
} from './metrics/metric.ts';
export type { Choice, ListParameter, NumberParameter, Parameter, TextParameter } from './metrics/parameter.ts';
export type { MetricRequest } from './metrics/request.ts';
export { fromGraphology, type FromGraphologyOptions } from './graph/making/from-graphology.ts';
export { toGraphology } from './graph/making/to-graphology.ts';
export { parseDataset, readDataset } from './io/read-dataset.ts';
export type { ReadOptions, ReadResult } from './io/read-options.ts';
export type { NamedFile } from './io/layer.ts';
export { limits, type Limits } from './io/limits.ts';
export type { Format } from './io/format.ts';
export { formats } from './io/formats.ts';
export { writeJson } from './io/json/write-json.ts';
export { writePackage } from './io/package/write-package.ts';
export { writeCsv } from './io/csv/write-csv.ts';
export { problem, problemCodes, type Finding, type ProblemCode } from './model/problem-codes.ts';
export { version } from './model/version.ts';
export type { CardOption, ResultCard } from './model/result-card.ts';
export { resultCard, type CardRequest } from './compare/result-card.ts';
export { datasetHash } from './compare/dataset-hash.ts';
export { compareCounties, compareCountiesAsync, type ComparisonOptions } from './compare/compare-counties.ts';
export type { Caveat, ComparedCounty, Comparison, Coverage } from './compare/comparison/comparison.ts';
export { differenceOf, differences, type Difference } from './compare/comparison/differences.ts';
export { alignCounties, type AlignedCounty, type AlignedPair, type Alignment, type AlignmentOptions } from './compare/align-counties.ts';
export { localBasket, type BasketProvider, type BasketService, type LocalBasket, type LocalBasketOptions } from './compare/local-basket.ts';
export { statutoryTypes, statutoryTypesOf, type StatutoryType } from './model/statutory-types.ts';
export {
  survivalCurve,
  type SurvivalBand,
  type SurvivalCurve,
  type SurvivalCurveOptions,
  type SurvivalStep,
} from './inference/survival-curve.ts';
export type { LeftOut } from './graph/history/lifetimes.ts';
export { summarise, type SummaryOptions } from './compare/summarise.ts';
export type { Clause, ClauseKind } from './compare/summary/clause.ts';
export type { NullResult } from './inference/null-result.ts';
export type { WatchOptions } from './inference/replicated.ts';
export { possibleWorlds, possibleWorldsAsync, type PossibleWorldsOptions } from './inference/possible-worlds.ts';
export { cugTest, cugTestAsync, type CugCondition, type CugOptions, type CugResult } from './inference/cug-test.ts';
export { curveballTest, curveballTestAsync, type CurveballOptions } from './inference/curveball-test.ts';
export { labelPermutationTest, labelPermutationTestAsync, type LabelPermutationOptions } from './inference/label-permutation-test.ts';
export { pairMatrix, sameGroup, type PairMatrix, type Pairs } from './inference/dense/pair-matrix.ts';
export type { NamedPairs, PairOptions } from './inference/dense/common-pairs.ts';
export type { Coefficient } from './inference/dense/coefficients.ts';
export { qapTest, qapTestAsync, type QapOptions, type QapResult } from './inference/qap-test.ts';
export {
  networkRegression,
  networkRegressionAsync,
  type NetworkRegression,
  type PairModel,
  type RegressionOptions,
} from './inference/network-regression.ts';
export { networkLogit, networkLogitAsync, type NetworkLogit, type Outcome } from './inference/network-logit.ts';
export { leaveOneOut, leaveOneOutAsync, type LeaveOneOut, type LeaveOneOutOptions } from './inference/leave-one-out.ts';
export { vertexBootstrap, vertexBootstrapAsync, type VertexBootstrap, type VertexBootstrapOptions } from './inference/vertex-bootstrap.ts';
export {
  missingActorCurve,
  missingActorCurveAsync,
  type MissingActorCurve,
  type MissingActorOptions,
  type MissingActorPoint,
} from './inference/missing-actor-curve.ts';
export { mixtureReference, mixtureReferenceAsync, type MixtureOptions } from './inference/mixture-reference.ts';
export { adjustPValues, type Adjustment } from './inference/adjust-p-values.ts';
export { persistenceSweep, type PersistenceRow, type PersistenceSweepOptions } from './inference/persistence-sweep.ts';
export { convenerSweep, type ConvenerRow, type ConvenerSweepOptions } from './inference/convener-sweep.ts';
export { series, type SeriesOptions } from './compare/series.ts';
export { panel } from './compare/panel.ts';
export { panelAsync, type PanelAsyncOptions } from './compare/panel-async.ts';
export type { PanelOptions } from './compare/panel/options.ts';
export type { WorkerOptions } from './compare/panel/worker-options.ts';
export type { Panel, PanelColumn, PanelRows, PanelStatus } from './model/panel.ts';
export { toRows } from './io/panel/to-rows.ts';
export { toCsv, type ToCsvOptions } from './io/panel/to-csv.ts';
export { endWorkers } from './compare/panel/workers/pool.ts';
