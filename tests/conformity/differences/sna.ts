import type { Difference } from './difference.ts';

/** Of sna 2.7. */
export const snaDifferences: readonly Difference[] = [
  {
    tool: 'sna',
    metrics: ['closeness-centralization', 'freeman-closeness'],
    reason: 'says 0 where a node does not reach all others, so that its closeness is not defined',
    when: ({ ours }) => Number.isNaN(ours),
    all: true,
  },
  {
    tool: 'sna',
    metrics: ['krackhardt-lub'],
    reason: 'asks for a superior that all other common superiors answer to, the greatest upper bound instead of the least',
    when: () => true,
    all: false,
  },
];
