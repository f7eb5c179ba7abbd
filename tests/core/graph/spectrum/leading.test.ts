import { expect, test } from 'vitest';
import { buildNetwork, type TieInput } from '#core/graph/making/build';
import { lacks } from '#core/graph/spectrum/lacks';
import { leading, leadingOfComponents } from '#core/graph/spectrum/leading';
import { stream } from '#core/graph/engine/stream';
import type { Network } from '#core/model/network';

test.each([
  [30, 80, false],
  [30, 80, true],
  [199, 600, false],
  [260, 900, false],
  [260, 900, true],
])('in a drawn network of %i nodes and %i ties, directed %s, λ x = A x', (count, ties, directed) => {
  const network = drawn(count, ties, directed);
  const { vector, root } = leading(network);
  expect(Math.max(...vector)).toBe(1);
  times(network, vector).forEach((sum, i) => {
    expect(Math.abs(sum - root * vector[i]!)).toBeLessThan(1e-10 * root);
  });
});

test('in a complete network of more than 200 everybody has 1', () => {
  const network = built(201, Array.from({ length: 201 }, (_, i) => Array.from({ length: i }, (__, j) => [i, j] as const)).flat(), false);
  const { vector, root } = leading(network);
  expect(root).toBeCloseTo(200, 9);
  expect(vector.every((value) => Math.abs(value - 1) < 1e-12)).toBe(true);
});

test('two sides do not make the iteration swing: a star of 400 leaves', () => {
  const { vector, root } = leading(
    built(
      401,
      Array.from({ length: 400 }, (_, i) => [0, i + 1] as const),
      false,
    ),
  );
  expect(root).toBeCloseTo(20, 9);
  expect(vector[0]).toBe(1);
  expect(vector[7]).toBeCloseTo(1 / 20, 10);
});

// A chain so long that its eigenvalues lie closer together than as many sweeps can tell apart.
test('what does not settle has no value', () => {
  const { vector, missing } = leading(
    built(
      4000,
      Array.from({ length: 3999 }, (_, i) => [i, i + 1] as const),
      false,
    ),
  );
  expect(missing[0]).toBe(lacks.end);
  expect(vector[0]).toBeNaN();
});

// One arc into the pair after another: each gets what the next has, as λ = 1.
test('a long way that leads to a pair is followed to its beginning', () => {
  const count = 300;
  const chain = Array.from({ length: count - 1 }, (_, i) => [i, i + 1] as const);
  const { vector, root } = leading(built(count, [...chain, [count - 1, count - 2]], true));
  expect(root).toBe(1);
  expect(vector.every((value) => Math.abs(value - 1) < 1e-12)).toBe(true);
});

test('each component by itself has a leader', () => {
  const { vector, missing } = leadingOfComponents(
    built(
      6,
      [
        [0, 1],
        [2, 3],
        [3, 4],
      ],
      false,
    ),
  );
  expect(Array.from(vector)).toEqual([1, 1, expect.closeTo(Math.SQRT1_2, 14), 1, expect.closeTo(Math.SQRT1_2, 14), NaN]);
  expect(Array.from(missing)).toEqual([0, 0, 0, 0, 0, lacks.root]);
});

test('slice by slice it comes to the same', () => {
  const network = drawn(260, 900, false);
  const whole = leading({ ...network }).vector;
  const steps = leading.steps(network);
  while (steps.done < steps.slices) steps.advance();
  expect(leading(network).vector).toEqual(whole);
});

function times({ nodes, offsets, targets, strengths }: Network, vector: Float64Array): number[] {
  return nodes.map((_, i) => {
    let sum = 0;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) sum += strengths[k]! * vector[targets[k]!]!;
    return sum;
  });
}

function drawn(count: number, ties: number, directed: boolean): Network {
  const random = stream(count + ties);
  const pick = () => Math.floor(random() * count);
  const pairs = Array.from({ length: ties }, () => [pick(), pick()] as const).filter(([i, j]) => i !== j);
  return built(count, pairs, directed, () => 1 + random());
}

function built(count: number, pairs: readonly (readonly [number, number])[], directed: boolean, strength = () => 1): Network {
  const id = (i: number) => `i${String(i).padStart(4, '0')}`;
  const ties = pairs.map(([i, j]): TieInput => ({ from: id(i), to: id(j), strength: strength() }));
  const nodes = Array.from({ length: count }, (_, i) => ({
    id: id(i),
    group: null,
    attributes: { label: '', sector: '', area: '', tier: '' },
  }));
  const made = { mode: 'direct', affiliations: 0, symmetricBySource: false } as const;
  return buildNetwork({ nodes, ties, directed, twoMode: false, facet: 'sector', made });
}
