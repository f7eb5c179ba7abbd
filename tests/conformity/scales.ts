import type { Network } from '#core/model/network';

/** How a tool's value becomes ours. */
export type Scale = keyof typeof scales;

type Pair = readonly [ours: readonly number[], theirs: readonly number[]];

interface Scaling {
  /** What is done, for a table. */
  readonly words: string;
  readonly of: (ours: readonly number[], theirs: readonly number[], network: Network) => Pair;
}

/** Conventions that differ by a known factor or direction. */
export const scales = {
  'times-n': {
    words: 'times the number of nodes',
    of: (ours, theirs, { nodes }) => [ours, theirs.map((value) => value * nodes.length)],
  },
  'largest-1': {
    words: 'divided by the largest value',
    of: (ours, theirs) => [ours.map((value) => value / largest(ours)), theirs.map((value) => value / largest(theirs))],
  },
  'half-if-directed': {
    words: 'halved where arcs are counted both ways',
    of: (ours, theirs, { directed }) => [ours, theirs.map((value) => (directed ? value / 2 : value))],
  },
  'at-least': {
    words: 'ours at least as high, searched from many starts',
    of: (ours, theirs) => [ours, theirs.map((value, i) => (ours[i]! >= value - 1e-6 ? ours[i]! : value))],
  },
} as const satisfies Readonly<Record<string, Scaling>>;

/** The value farthest from 0, with its sign. */
function largest(values: readonly number[]): number {
  return values.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0);
}
