import type { Network } from '../model/network.ts';
import { anchorOf } from './anchor.ts';
import { distancesOf } from './distances.ts';
import { pose } from './pose.ts';
import { qualityOf, type LayoutQuality } from './quality.ts';
import { restsOf } from './rests.ts';
import { sequenceOf, type Sequence } from './sequence.ts';
import { chainStates, masked, solveStates } from './states.ts';

/** What a stable layout may be asked for. */
export interface LayoutOptions {
  /** 0: every state as true to itself as it can be; 1: no node ever moves. Default 0.7. */
  readonly stability?: number;
  /** `structure` (default): nodes move when their ties change; `fixed`: one picture for all states, for comparing two of them. */
  readonly layout?: 'structure' | 'fixed';
  /** Id of the leader, drawn in the upper half. Default: most ties on the last state, the first id of equals. */
  readonly lead?: string;
}

/** Where nodes stand in each state. Coordinates interleave x and y, y up, four decimals; a tie is about 1 long. */
export interface StoredLayout {
  /** Ids of all states together, in code-unit order. */
  readonly ids: readonly string[];
  /** One picture of all nodes, for comparisons and for what is not in force. */
  readonly anchor: Float64Array;
  /** Per state, aligned with `ids`; NaN where absent. */
  readonly positions: readonly Float64Array[];
  /** Per state and id: the first state of the unbroken stretch over which the node should rest; -1 where absent. */
  readonly rests: readonly Int32Array[];
  readonly quality: LayoutQuality;
}

/**
 * Pictures of a network at successive moments, in which whoever keeps the same ties stays in the same place and whoever moves has a reason. Direction and
 * strength of ties do not count; the same networks give the same coordinates, in whatever order their rows were. For counties of up to some 150 nodes:
 * O(states × n²) a round.
 *
 * @param networks - In order of time.
 * @throws TypeError if `stability` is not between 0 and 1.
 */
export function stableLayout(networks: readonly Network[], options: LayoutOptions = {}): StoredLayout {
  const { stability = 0.7, layout = 'structure', lead } = options;
  if (!(stability >= 0 && stability <= 1)) throw new TypeError(`stability must lie between 0 and 1, not ${stability}`);
  const sequence = sequenceOf(networks);
  const { ids, areas, states } = sequence;
  const distances = distancesOf(sequence);
  const anchor = pose(anchorOf(distances.mean, ids.length), { lead: leadOf(sequence, lead), areas }).map(round4);
  const isFixed = layout === 'fixed' || stability === 1;
  const positions = (isFixed ? states.map(({ present }) => masked(anchor, present)) : solved()).map((picture) => picture.map(round4));
  return { ids, anchor, positions, rests: restsOf(sequence, isFixed), quality: qualityOf(sequence, distances.states, positions) };

  function solved(): Float64Array[] {
    if (stability === 0) return chainStates(sequence, distances.states, anchor);
    const grip = (3 * stability) / (7 * (1 - stability));
    return solveStates(sequence, distances.states, anchor, { anchor: 0.05 * grip, changed: 0.3 * grip, unchanged: 30 * grip });
  }
}

function leadOf({ ids, states }: Sequence, lead: string | undefined): number {
  if (lead !== undefined && ids.includes(lead)) return ids.indexOf(lead);
  const degrees = ids.map(() => 0);
  for (const i of states.at(-1)?.ties ?? []) degrees[i]!++;
  return degrees.indexOf(Math.max(...degrees));
}

/** Adding 0 turns -0 into 0. */
function round4(value: number): number {
  return Math.round(value * 1e4) / 1e4 + 0;
}
