import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildNetwork } from '#core/graph/making/build';
import { denseRoot } from '#core/graph/spectrum/dense-root';
import { lacks } from '#core/graph/spectrum/lacks';
import { leadingOfFew } from '#core/graph/spectrum/leading-of-few';
import type { Network } from '#core/model/network';

/** A tie by its ends and the power of ten of its strength. */
type Tie = readonly [number, number, number];

const drawn = fc.integer({ min: 2, max: 64 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    ties: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1), fc.constantFrom(0, 0, 0, 1, 3)), { maxLength: 4 * count }),
  }),
);

test('λ x = A x holds for every entry by itself, however small, and λ is the largest', () => {
  fc.assert(
    fc.property(drawn, ({ count, ties }) => {
      // A chain through all makes it one component.
      const chain = Array.from({ length: count - 1 }, (_, i): Tie => [i, i + 1, 0]);
      const network = built(count, [...chain, ...ties]);
      const { vector, root } = leadingOfFew(network, false);
      expect(Math.max(...vector)).toBe(1);
      for (const ratio of ratios(network, vector)) expect(Math.abs(ratio - root)).toBeLessThanOrEqual(1e-12 * root);
      const { value } = denseRoot({ ...network, members: Int32Array.from(vector.keys()), symmetric: true });
      expect(Math.abs(root - value)).toBeLessThanOrEqual(1e-12 * value);
    }),
    {
      numRuns: 200,
      // Two strong ties far apart, their roots a few millionths from each other: small entries settle last.
      examples: [
        [
          {
            count: 62,
            ties: [
              [0, 2, 3],
              [28, 50, 3],
            ],
          },
        ],
      ],
    },
  );
});

test('a triangle leads a pair, and nobody leads where there are two triangles', () => {
  const triangle: readonly Tie[] = [
    [0, 1, 0],
    [1, 2, 0],
    [0, 2, 0],
  ];
  expect(Array.from(leadingOfFew(built(6, [...triangle, [3, 4, 0]]), false).vector)).toEqual([1, 1, 1, 0, 0, 0]);
  const { vector, missing } = leadingOfFew(built(6, [...triangle, ...triangle.map(([i, j]): Tie => [i + 3, j + 3, 0])]), false);
  expect(Array.from(vector)).toEqual([NaN, NaN, NaN, NaN, NaN, NaN]);
  expect(missing.every((lack) => lack === lacks.one)).toBe(true);
});

/** Entries of A x over those of x. */
function ratios({ nodes, offsets, targets, strengths }: Network, vector: Float64Array): number[] {
  return nodes.map((_, i) => {
    let sum = 0;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) sum += strengths[k]! * vector[targets[k]!]!;
    return sum / vector[i]!;
  });
}

function built(count: number, ties: readonly Tie[]): Network {
  const id = (i: number) => `i${String(i).padStart(2, '0')}`;
  return buildNetwork({
    nodes: Array.from({ length: count }, (_, i) => ({ id: id(i), group: null, attributes: { label: '', sector: '', area: '', tier: '' } })),
    ties: ties.map(([i, j, power]) => ({ from: id(i), to: id(j), strength: 10 ** power })),
    directed: false,
    twoMode: false,
    facet: 'sector',
    made: { mode: 'direct', affiliations: 0, symmetricBySource: false },
  });
}
