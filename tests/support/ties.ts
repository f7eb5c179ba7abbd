import type { Network } from '#core/model/network';

/** The ties of a network in words, each once, in order: `a-b 1`, or `a>b 1` where it is directed. */
export function tiesOf({ nodes, directed, offsets, targets, strengths }: Network): string[] {
  return nodes.flatMap((from, i) =>
    Array.from(targets.subarray(offsets[i], offsets[i + 1]), (j, k) => ({ j, strength: strengths[offsets[i]! + k]! }))
      .filter(({ j }) => directed || i < j)
      .map(({ j, strength }) => `${from}${directed ? '>' : '-'}${nodes[j]} ${strength}`),
  );
}
