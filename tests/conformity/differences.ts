import type { Network } from '#core/model/network';

/** One call of a tool and what it answered; null: not a number. */
export interface ReferenceRow {
  readonly network: string;
  readonly metric: string;
  readonly parameters: Readonly<Record<string, string | boolean>>;
  readonly call: string;
  readonly values: Readonly<Record<string, number | null>>;
}

/** A value where a tool means something else or is mistaken, with the reason why we do not follow it. */
export interface Difference {
  readonly tool: string;
  readonly metric: string;
  readonly reason: string;
  /** Whether it speaks of this value. */
  readonly when: (row: ReferenceRow, subject: string, ours: number, network: Network) => boolean;
  /** Whether all values it speaks of must differ (so that a mended tool is noticed), or only some of them do. */
  readonly all: boolean;
}

/** Every difference that was met. */
export const differences: readonly Difference[] = [
  {
    tool: 'networkx',
    metric: 'betweenness',
    reason: 'compares the lengths of weighted paths with ==, so that paths equally long but for rounding are lost; igraph agrees with us',
    when: ({ parameters }) => parameters['weighted'] === true,
    all: false,
  },
  {
    tool: 'networkx',
    metric: 'local-clustering',
    reason: 'says 0 where fewer than two partners leave nothing to divide by',
    when: (_row, _subject, ours) => Number.isNaN(ours),
    all: true,
  },
  {
    tool: 'networkx',
    metric: 'burt-constraint',
    reason: 'of a directed network version 2.8 gives no value to a node without outgoing ties, though others invest in it',
    when: (_row, subject, _ours, { directed, nodes, offsets, inOffsets }) => {
      const i = nodes.indexOf(subject);
      return directed && offsets[i] === offsets[i + 1] && inOffsets[i] !== inOffsets[i + 1];
    },
    all: true,
  },
  {
    tool: 'networkx',
    metric: 'mixing-matrix',
    reason: 'counts ties within a group twice where they have no direction',
    when: (_row, subject, _ours, { directed }) => !directed && isWithin(subject),
    all: true,
  },
];

/** Whether the name of a cell, a JSON list of two groups, names one group twice. */
function isWithin(cell: string): boolean {
  const pair: unknown = JSON.parse(cell);
  return Array.isArray(pair) && pair[0] === pair[1];
}
