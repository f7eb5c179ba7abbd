import { describe, expect, test } from 'vitest';
import { replicateStream } from '#core/graph/engine/replicate-stream';
import { tiedCells, withCells } from '#core/graph/random/cells';
import { eachWithChance } from '#core/graph/random/each-with-chance';
import type { NullModel } from '#core/graph/random/null-model';
import { sameDegrees } from '#core/graph/random/same-degrees';
import { sameDyads } from '#core/graph/random/same-dyads';
import { sameMargins } from '#core/graph/random/same-margins';
import { sameTies } from '#core/graph/random/same-ties';
import type { Network } from '#core/model/network';
import { sketch } from '#support/sketch';
import { twoMode } from '#support/two-mode';

const four = (ties: string): Network => sketch({ gov: 'a b c d' }, ties);
const six = (ties: string): Network => sketch({ gov: 'a b c d e f' }, ties);

/** The arrangements of a model as text, each with its chance. */
function chancesOf(model: NullModel): Map<string, number> {
  const { cells, chances } = model.all(10_000)!;
  return new Map(cells.map((tied, r) => [tied.join(' '), chances?.[r] ?? 1 / cells.length]));
}

/** How often each arrangement is drawn. */
function drawn(model: NullModel, network: Network, draws: number): Map<string, number> {
  const cells = new Uint8Array(network.nodes.length ** 2);
  const counts = new Map<string, number>();
  for (let r = 0; r < draws; r++) {
    model.draw(replicateStream(1, r), cells);
    const found = [...cells.keys()].filter((cell) => cells[cell] === 1).join(' ');
    counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return counts;
}

/** Pearson's χ² of what is drawn, in standard deviations from what it is on average if the chances are right. */
function surprise(model: NullModel, network: Network, draws = 5000): number {
  const chances = chancesOf(model);
  const counts = drawn(model, network, draws);
  let squares = 0;
  for (const [text, chance] of chances) squares += ((counts.get(text) ?? 0) - draws * chance) ** 2 / (draws * chance);
  const freedom = chances.size - 1;
  return freedom === 0 ? squares : (squares - freedom) / Math.sqrt(2 * freedom);
}

const models: readonly (readonly [title: string, network: Network, make: (network: Network) => NullModel, arrangements: number])[] = [
  // 6 pairs, 3 of them tied.
  ['as many ties', four('a-b b-c c-d'), sameTies, 20],
  ['as many arcs', sketch({ gov: 'a b c' }, 'a>b b>c'), sameTies, 15],
  ['no ties', four(''), sameTies, 1],
  ['all ties', four('a-b a-c a-d b-c b-d c-d'), sameTies, 1],
  ['each tie with chance 1/2', four('a-b'), (network) => eachWithChance(network, 1 / 2), 64],
  ['each tie with chance 1/3', four('a-b'), (network) => eachWithChance(network, 1 / 3), 64],
  // 3 dyads: one both ways, one one way: 3 · 2 places, 2 directions.
  ['as many dyads of each kind', sketch({ gov: 'a b c' }, 'a>b b-c'), sameDyads, 12],
  ['as many dyads one way', sketch({ gov: 'a b c d' }, 'a>b b>c'), sameDyads, 60],
  // The ends stay ends, so only the two between them can change places.
  ['the degrees of a path', four('a-b b-c c-d'), sameDegrees, 2],
  // Six of degree 1: three pairs, 5 · 3.
  ['the degrees of three pairs', six('a-b c-d e-f'), sameDegrees, 15],
  // Six of degree 2: 60 rings and 10 pairs of triangles.
  ['the degrees of a ring of six', six('a-b b-c c-d d-e e-f f-a'), sameDegrees, 70],
  ['the degrees of a star', four('a-b a-c a-d'), sameDegrees, 1],
  ['the degrees of no ties', four(''), sameDegrees, 1],
  // Derangements: every row and column of four sums to 1, nobody points at itself.
  ['one arc out and one in', four('a>b b>c c>d d>a'), sameDegrees, 9],
  // No exchange of two ends leads from one to the other; only the whole cycle can be turned round.
  ['the degrees of a cycle of three', sketch({ gov: 'a b c' }, 'a>b b>c c>a'), sameDegrees, 2],
  // Every institution at two of three meetings of two: who misses which.
  ['who is where, by threes', twoMode({ E: 'a b', F: 'b c', G: 'a c' }), sameMargins, 6],
  ['who is where at two meetings', twoMode({ E: 'a b c', F: 'c d' }), sameMargins, 3],
  ['who is where at one meeting', twoMode({ E: 'a b c' }), sameMargins, 1],
  ['who is where at more meetings than there are institutions', twoMode({ E: 'a', F: 'a b', G: 'b', H: 'c' }), sameMargins, 12],
  ['the degrees of two tied both ways', sketch({ gov: 'a b c' }, 'a-b b>c'), sameDegrees, 1],
];

describe.each(models)('%s', (_, network, make, arrangements) => {
  test('leave as many arrangements as counting by hand gives', () => {
    const found = chancesOf(make(network));
    expect(found.size).toBe(arrangements);
    expect([...found.values()].reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
  });

  test('are those of the network itself, among others', () => {
    expect(chancesOf(make(network)).has(tiedCells(network).join(' '))).toBe(true);
  });

  test('are drawn as often as they are likely', () => {
    // Of 20 models none should lie as far as 4 standard deviations above what is expected, given right chances.
    expect(surprise(make(network), network)).toBeLessThan(4);
  });
});

test('arrangements are not listed where there are more than asked for', () => {
  const ring = six('a-b b-c c-d d-e e-f f-a');
  expect(sameTies(ring).all(5004)).toBe(null);
  expect(sameTies(ring).all(5005)?.cells.length).toBe(5005);
  expect(sameDegrees(ring).all(69)).toBe(null);
  expect(sameDegrees(ring).all(70)?.cells.length).toBe(70);
  expect(eachWithChance(ring, 0.2).all(10_000)).toBe(null);
  expect(sameDyads(sketch({ gov: 'a b c d' }, 'a>b b>c')).all(59)).toBe(null);
});

test('directed networks of the same degrees are drawn evenly where some ties are returned', () => {
  const network = sketch({ gov: 'a b c d e' }, 'a>b b>a a>c c>d d>a d>e e>b');
  expect(sameDegrees(network).all(10_000)!.cells.length).toBeGreaterThan(30);
  expect(surprise(sameDegrees(network), network)).toBeLessThan(4);
});

describe('a network with other ties', () => {
  test('is itself where they are its own', () => {
    for (const network of [four('a-b b-c*3 c-d'), four('a>b b>c*2 d>a a>d')]) {
      const cells = new Uint8Array(16);
      for (const cell of tiedCells(network)) cells[cell] = 1;
      const inOrder = network.directed ? network.strengths : Float64Array.of(1, 3, 1);
      expect(withCells(network, cells, inOrder)).toEqual(network);
    }
  });
});
