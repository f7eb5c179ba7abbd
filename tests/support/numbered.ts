import fc from 'fast-check';
import { buildNetwork } from '#core/graph/making/build';
import type { Network } from '#core/model/network';

/** A tie between institutions given by number. */
export type NumberedTie = readonly [i: number, j: number, strength?: number];

/** A network of `count` institutions called by their numbers, which is their order too. */
export function numbered(count: number, ties: readonly NumberedTie[], directed = false): Network {
  const ids = Array.from({ length: count }, (_, i) => `i${String(i).padStart(5, '0')}`);
  return buildNetwork({
    nodes: ids.map((id) => ({ id, group: null, attributes: { label: '', sector: '', area: '', tier: '' } })),
    ties: ties.map(([i, j, strength = 1]) => ({ from: ids[i]!, to: ids[j]!, strength })),
    directed,
    twoMode: false,
    facet: 'sector',
    made: { mode: 'direct', affiliations: 0, symmetricBySource: false },
  });
}

/** One after the other. */
export function chain(count: number): Network {
  return numbered(
    count,
    Array.from({ length: count - 1 }, (_, i) => [i, i + 1] as const),
  );
}

/**
 * 1 to `most` institutions in several components, directed or not, sparse or not, with trees hanging on them; strengths 1 to 4, so that many
 * paths are equally long.
 */
export function scatteredNetworks(most: number): fc.Arbitrary<Network> {
  return fc
    .record({ count: fc.integer({ min: 1, max: most }), directed: fc.boolean(), ties: fc.integer({ min: 0, max: 2 * most }) })
    .chain(({ count, directed, ties }) =>
      fc
        .record({
          pairs: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1), fc.integer({ min: 1, max: 4 })), {
            minLength: ties,
            maxLength: ties,
          }),
          // Each of the last institutions may hang on one before it.
          hung: fc.array(fc.tuple(fc.boolean(), fc.nat(count - 1), fc.integer({ min: 1, max: 4 })), { minLength: count, maxLength: count }),
          treesFrom: fc.nat(count - 1),
        })
        .map(({ pairs, hung, treesFrom }) => {
          const inside = pairs.filter(([i, j]) => i <= treesFrom && j <= treesFrom);
          const trees = hung.flatMap(([isHung, on, strength], i): NumberedTie[] =>
            i > treesFrom && isHung && i > 0 ? [[i, on % i, strength]] : [],
          );
          return numbered(count, [...inside, ...trees], directed);
        }),
    );
}
