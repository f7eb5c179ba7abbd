import type { Network } from '#core/model/network';

/** How a tool's value becomes ours. */
export type Scale = 'times-n' | 'largest-1' | 'half-if-directed' | 'at-least' | 'by-role';

type Pair = readonly [ours: readonly number[], theirs: readonly number[]];

interface Scaling {
  /** What is done, for a table. */
  readonly words: string;
  readonly of: (ours: readonly number[], theirs: readonly number[], network: Network) => Pair;
  /** Our values under the names the tool gives, where it tells fewer things apart. */
  readonly gathered?: (ours: ReadonlyMap<string, number>) => ReadonlyMap<string, number>;
}

/** Conventions that differ by a known factor or direction. */
export const scales: Readonly<Record<Scale, Scaling>> = {
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
  'by-role': {
    words: 'ours added up over the triples of groups that make a role',
    of: (ours, theirs) => [ours, theirs],
    gathered: (ours) => {
      // With two groups nobody can join two others.
      const sums = new Map(roles.map((role) => [role, 0]));
      for (const [name, value] of ours) {
        for (const role of [roleOf(JSON.parse(name) as string[]), 't']) sums.set(role, (sums.get(role) ?? 0) + value);
      }
      return sums;
    },
  },
};

const roles = ['w_I', 'w_O', 'b_IO', 'b_OI', 'b_O', 't'];

/** Name that sna gives to the role of the one in the middle. */
function roleOf([from, via, to]: readonly string[]): string {
  if (from === to) return from === via ? 'w_I' : 'w_O';
  return from === via ? 'b_IO' : via === to ? 'b_OI' : 'b_O';
}

/** The value farthest from 0, with its sign. */
function largest(values: readonly number[]): number {
  return values.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0);
}
