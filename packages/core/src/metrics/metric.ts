// The whole contract of a metric in one place: whoever writes one reads this file and copies a neighbour.
import type { Steps } from '../graph/engine/work.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Network } from '../model/network.ts';
import type { Parameters, Reason, Subject } from '../model/reading.ts';
import type { Text } from '../model/text.ts';
import type { Parameter } from './parameter.ts';

/** A metric: what it says, how it is computed, when it means something and who must agree with it. */
export type Metric = SnapshotMetric | ChangeMetric | PeriodMetric;

/** A metric read off one network. */
export type SnapshotMetric = NumberMetric | VectorMetric | ClassMetric | SetMetric;

/** One number for the whole network. */
export type NumberMetric = NetworkMetric | SectorSummaryMetric | TwoModeSummaryMetric;

/** Many numbers, told apart by their place. */
export type VectorMetric = NodeMetric | DyadMetric | TieMetric | SectorMetric | SectorVectorMetric | TwoModeMetric;

/** One number for the whole network. */
export interface NetworkMetric extends Shaped<'network'> {
  compute(network: Network, parameters?: Parameters): number;
}

/** A new array; value i belongs to `network.nodes[i]`. */
export interface NodeMetric extends Shaped<'node'> {
  compute(network: Network, parameters?: Parameters): Float64Array;
}

/** A new array, n x n, row by row: value i · n + j belongs to the pair of nodes i, j. What stands on the diagonal is never read. */
export interface DyadMetric extends Shaped<'dyad'> {
  compute(network: Network, parameters?: Parameters): Float64Array;
}

/** A new array; value k belongs to the tie `network.targets[k]`, the same from both ends of an undirected one. */
export interface TieMetric extends ShapedAs<'dyad', 'tie'> {
  compute(network: Network, parameters?: Parameters): Float64Array;
}

/** A new array: `groupNames` x `groupNames`, row by row. */
export interface SectorMetric extends Shaped<'sector'> {
  compute(network: Network, parameters?: Parameters): Float64Array;
}

/** A new array: one value for each group, each triple of groups (row by row, the last group fastest) or each node. */
export interface SectorVectorMetric extends ShapedAs<'sector', 'group' | 'group-triple' | 'node'> {
  compute(network: Network, parameters?: Parameters): Float64Array;
}

/** One number about the groups of the whole network. */
export interface SectorSummaryMetric extends ShapedAs<'sector', 'network'> {
  compute(network: Network, parameters?: Parameters): number;
}

/** A new array; value i belongs to `network.nodes[i]`, institution or affiliation. */
export interface TwoModeMetric extends Shaped<'two-mode'> {
  compute(network: Network, parameters?: Parameters): Float64Array;
}

/** One number for the whole two-mode network. */
export interface TwoModeSummaryMetric extends ShapedAs<'two-mode', 'network'> {
  compute(network: Network, parameters?: Parameters): number;
}

/** A new array; value i belongs to class i of `classes`. */
export interface ClassMetric extends ShapedAs<'network', 'class'> {
  /** Names of the classes this network has, in the order in which they are shown. */
  classes(network: Network, parameters: Parameters): readonly string[];
  compute(network: Network, parameters?: Parameters): Float64Array;
}

/** Sets of nodes, each with a value, in any order; none where there is none and where the metric is undefined. */
export interface SetMetric extends ShapedAs<'network', 'set'> {
  compute(network: Network, parameters?: Parameters): readonly MemberSet[];
}

/** Ids in code-unit order and what is said of them together. */
export interface MemberSet {
  readonly members: readonly string[];
  readonly value: number;
}

/** What one value of a metric speaks of. */
export type Per = 'node' | 'pair' | 'tie' | 'group' | 'group-pair' | 'group-triple' | 'class' | 'set' | 'service' | 'network';

/** What values speak of unless a metric says otherwise. */
export const perOfLevel = {
  node: 'node',
  dyad: 'pair',
  sector: 'group-pair',
  network: 'network',
  'two-mode': 'node',
  service: 'network',
  temporal: 'network',
  evidence: 'network',
} as const satisfies Readonly<Record<string, Per>>;

/** The question a metric answers: about an institution, a pair, sectors, the whole, memberships, services, change, or the evidence. */
export type Level = keyof typeof perOfLevel;

/** A metric that compares two networks; one number. `measureChange` prepares both as it would for a snapshot. */
export interface ChangeMetric extends Facts {
  readonly level: 'temporal';
  readonly per?: undefined;
  readonly input: 'pair';
  readonly uses: Uses;
  /** The first that holds gives the reason; one holds exactly where the value is NaN. */
  readonly undefinedWhen?: readonly ChangeCondition[];
  readonly minimum?: ChangeCondition;
  compute(before: Network, after: Network, parameters?: Parameters): number;
}

/** A metric of what happened over a period, or of what no network of a single day holds. */
export interface PeriodMetric extends Facts {
  readonly level: Level;
  /** What the observations speak of, where it is not what the level says. */
  readonly per?: Per | undefined;
  readonly input: 'period';
  /** The first that holds makes a value undefined. */
  readonly undefinedWhen?: readonly PeriodCondition[];
  /** Rules of its own against values that are true by construction. */
  readonly trivialWhen?: readonly PeriodCondition[];
  /** When a value rests on too few cases. */
  readonly minimum?: PeriodCondition;
  /** One observation for each thing concerned, in code-unit order of the subjects. */
  compute(dataset: Dataset, period: Period, parameters?: Parameters): readonly Observation[];
}

/** A county between two ISO days, both of which belong to the period. */
export interface Period {
  /** TERYT code, place id where there is none; left out: all counties together. */
  readonly county?: string | undefined;
  readonly from: string;
  readonly to: string;
  /** Persistence policy; default `evidence-only`. */
  readonly policy?: string | undefined;
}

/** A value of a period metric and the number of cases (events, spells) it rests on. */
export interface Observation {
  readonly subject: Subject;
  readonly value: number;
  readonly of: number;
  /** Code of the condition that holds, where the number of cases does not tell. */
  readonly reason?: string | undefined;
  /** Lowest and highest value that what is unknown allows, where the metric has an argument of its own that makes them exact. */
  readonly low?: number;
  readonly high?: number;
  /** Parameters left open in the request that the data decided, such as which survey wave was read; the reading carries them. */
  readonly chosen?: Parameters;
}

/** A reason and the test that tells whether it holds. */
export interface Condition {
  /** Stable; tables, files and texts refer to it. */
  readonly code: string;
  /** One clause in each language. */
  readonly why: Text;
  /** Whether it holds for value `i` (of a set metric: 0) on the network that `compute` was given. */
  readonly when: (network: Network, i: number, parameters: Parameters) => boolean;
}

/** As `Condition`, for two networks. */
export interface ChangeCondition {
  readonly code: string;
  readonly why: Text;
  readonly when: (before: Network, after: Network, parameters: Parameters) => boolean;
}

/** As `Condition`, for one observation of a period metric. */
export interface PeriodCondition {
  readonly code: string;
  readonly why: Text;
  readonly when: (observation: Observation) => boolean;
}

/** Lowest and highest value possible, both attainable or approached. */
export type Range = readonly [low: number, high: number];

/** What every metric says of itself. */
interface Facts {
  /** Kebab-case; names the variant and never changes meaning. */
  readonly id: string;
  readonly label: Text;
  /** One sentence in each language. */
  readonly definition: Text;
  /** Where the definition was published; empty texts where it is our own or has no DOI. */
  readonly source: { readonly cite: string; readonly doi: string };
  /** One line of Unicode mathematics. */
  readonly formula: string;
  /** Left out: none. Every reading carries the values it was made with. */
  readonly parameters?: readonly Parameter[];
  /** Range of the values with default parameters. */
  readonly range: Range;
  /** Ranges of other parameter values; the first whose parameters all match holds. */
  readonly rangeWith?: readonly { readonly parameters: Parameters; readonly range: Range }[];
  /** Whether it is measured when nothing is asked for by name. */
  readonly standard: boolean;
  /**
   * Whether values of networks of different size may be put side by side: `fair`, unchanged when a network is doubled; `with-care`, only
   * beside the number of institutions; `unfair`, only as a percentile of a reference distribution.
   */
  readonly acrossSizes: 'fair' | 'with-care' | 'unfair';
  /** How far uncertain facts can move a value (`Band`). */
  readonly band: Band;
  /** Least evidence it needs: T0 names, T1 dated memberships and events, T2 ties, T3 a survey. */
  readonly needs: 'T0' | 'T1' | 'T2' | 'T3';
  /** How its cost grows with n nodes and m ties. */
  readonly cost: 'linear' | 'n·m' | 'n³' | 'exponential';
  /** Programs that must agree and how they are called; empty if it is checked by brute force. */
  readonly reference: readonly { readonly tool: string; readonly call: string }[];
}

/** What every metric read off one network says besides. */
interface SnapshotFacts extends Facts {
  readonly input?: undefined;
  /** In a two-mode network: the only nodes it has values for. Left out: all. */
  readonly speaksOf?: 'institutions' | 'affiliations';
  /** How many nodes or ties entered value `i`, where not all did. */
  readonly of?: (network: Network, i: number, parameters: Parameters) => number;
  /** The long computations `compute` will read the results of, so that they can be done slice by slice beforehand. */
  readonly steps?: (network: Network, parameters: Parameters) => readonly Steps[];
  /** The first that holds gives the reason; one holds exactly where a value is NaN. Left out: always defined. */
  readonly undefinedWhen?: readonly Condition[];
  /** When a value rests on too few cases. Left out: never. */
  readonly minimum?: Condition;
  /**
   * Which rules against values that are true by construction it passes: `structural`, all of them; `extent`, those about projected ties
   * only; `none`.
   */
  readonly guard: 'structural' | 'extent' | 'none';
  /** Rules of its own against values that are true by construction. */
  readonly trivialWhen?: readonly Condition[];
  /**
   * Band `sep`, how uncertain ties move it: `across-groups`, up with every tie between groups and down with every tie within one, or the
   * other way round.
   */
  readonly extremes?: 'across-groups';
  /** What it reads of a network. `measure` sees to it: what is `ignored` is taken away before `compute`. */
  readonly uses: Uses;
  /** What a raw value is divided by where the parameter `normalised` is true. */
  readonly normalisation?: (network: Network, i: number, parameters: Parameters) => number;
}

/** Of a level, speaking of what the level says. */
interface Shaped<L extends Level> extends SnapshotFacts {
  readonly level: L;
  readonly per?: undefined;
}

/** Of a level, speaking of something else. */
interface ShapedAs<L extends Level, P extends Per> extends SnapshotFacts {
  readonly level: L;
  readonly per: P;
}

/** What a metric reads of a network. */
export interface Uses {
  /** `as-length`: a tie is 1 / strength long. Without the parameter `weighted`, or with it false, strengths are 1 unless `as-strength` stands alone. */
  readonly strength: 'ignored' | 'as-strength' | 'as-length';
  readonly groups: boolean;
  readonly direction: 'ignored' | 'followed';
  readonly mode: 'one-mode' | 'two-mode' | 'either';
}

/**
 * How far uncertain facts can move a value. `up`, `down`: monotone in the ties, so the networks of certain and of possible facts bound it
 * as long as no institution is uncertain; `up*`: always; `sep`: bounds found by an argument of its own; `worlds`: only by trying worlds;
 * `built-in`: the value is an interval already.
 */
export type Band = 'up' | 'down' | 'up*' | 'sep' | 'worlds' | 'built-in';

const reasons = new WeakMap<object, Reason>();

/** The reason a condition gives; of one condition always the same object. */
export function reasonOf(condition: { readonly code: string; readonly why: Text }): Reason {
  const known = reasons.get(condition);
  if (known !== undefined) return known;
  const reason = { code: condition.code, ...condition.why };
  reasons.set(condition, reason);
  return reason;
}
