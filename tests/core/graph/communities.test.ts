import { expect, test } from 'vitest';
import { communities, stability } from '#core/graph/communities';
import { adjustedRand, mutualInformation } from '#core/graph/communities/agreement';
import { massOf } from '#core/graph/communities/mass';
import { modularityOf } from '#core/graph/communities/modularity';
import { induced } from '#core/graph/variants/induced';
import { components } from '#core/graph/components';
import { stream } from '#core/graph/engine/stream';
import { sketch } from '#support/sketch';

/** A karate club of 34 members and who of them met outside it (Zachary 1977). */
const karate = [
  'k00-k01 k00-k02 k00-k03 k00-k04 k00-k05 k00-k06 k00-k07 k00-k08 k00-k10 k00-k11 k00-k12 k00-k13 k00-k17 k00-k19',
  'k00-k21 k00-k31 k01-k02 k01-k03 k01-k07 k01-k13 k01-k17 k01-k19 k01-k21 k01-k30 k02-k03 k02-k07 k02-k08 k02-k09',
  'k02-k13 k02-k27 k02-k28 k02-k32 k03-k07 k03-k12 k03-k13 k04-k06 k04-k10 k05-k06 k05-k10 k05-k16 k06-k16 k08-k30',
  'k08-k32 k08-k33 k09-k33 k13-k33 k14-k32 k14-k33 k15-k32 k15-k33 k18-k32 k18-k33 k19-k33 k20-k32 k20-k33 k22-k32',
  'k22-k33 k23-k25 k23-k27 k23-k29 k23-k32 k23-k33 k24-k25 k24-k27 k24-k31 k25-k31 k26-k29 k26-k33 k27-k33 k28-k31',
  'k28-k33 k29-k32 k29-k33 k30-k32 k30-k33 k31-k32 k31-k33 k32-k33',
].join(' ');

/** Marriages between families of Florence (Padgett 1994). */
const florence = [
  'Acciaiuoli-Medici Medici-Barbadori Medici-Ridolfi Medici-Tornabuoni Medici-Albizzi Medici-Salviati Castellani-Peruzzi',
  'Castellani-Strozzi Castellani-Barbadori Peruzzi-Strozzi Peruzzi-Bischeri Strozzi-Ridolfi Strozzi-Bischeri',
  'Ridolfi-Tornabuoni Tornabuoni-Guadagni Albizzi-Ginori Albizzi-Guadagni Salviati-Pazzi Bischeri-Guadagni',
  'Guadagni-Lamberteschi',
].join(' ');

const search = { resolution: 1, runs: 100, seed: 1 };

/** Whoever is tied, and the ties. */
function tied(ties: string) {
  return sketch({ gov: [...new Set(ties.split(/[ -]/))].join(' ') }, ties);
}

// The best known, proven by exhaustive programs.
test.each([
  ['karate club', karate, 0.41978961],
  ['families of Florence', florence, 0.39875],
])('%s: the best partition known is found', (_, ties, expected) => {
  expect(communities(tied(ties), search).modularity).toBeCloseTo(expected, 8);
});

test('in small random networks no partition is better, and every community hangs together', () => {
  const random = stream(3);
  const ids = 'abcdefg'.split('');
  for (let round = 0; round < 40; round++) {
    const ties = ids.flatMap((a, i) =>
      ids
        .slice(0, i)
        .filter(() => random() < 0.45)
        .map((b) => `${a}-${b}*${1 + Math.floor(random() * 4)}`),
    );
    if (ties.length === 0) continue;
    const network = sketch({ gov: ids.join(' ') }, ties.join(' '));
    const mass = massOf(network);
    const best = Math.max(...partitions(ids.length).map((one) => modularityOf(mass, Int32Array.from(one), 1)));
    const { of, modularity } = communities(network, search);
    expect(modularity).toBeCloseTo(best, 10);
    for (const community of new Set(of)) {
      expect(
        components(
          induced(
            network,
            Uint8Array.from(of, (one) => (one === community ? 1 : 0)),
          ),
        ).sizes,
      ).toHaveLength(1);
    }
  }
});

test('planted groups are found again', () => {
  const random = stream(9);
  const ids = Array.from({ length: 200 }, (_, i) => `i${String(i).padStart(3, '0')}`);
  const ties = ids.flatMap((a, i) =>
    ids
      .slice(0, i)
      .filter((__, j) => random() < (i % 5 === j % 5 ? 0.4 : 0.01))
      .map((b) => `${a}-${b}`),
  );
  const { of, found } = communities(sketch({ gov: ids.join(' ') }, ties.join(' ')), { ...search, runs: 3 });
  expect(
    adjustedRand(
      of,
      Int32Array.from(ids, (_, i) => i % 5),
    ),
  ).toBe(1);
  expect(found).toHaveLength(3);
});

test('searches that always agree are stable', () => {
  expect(stability(tied('a-b c-d'), { ...search, runs: 5 })).toBe(1);
});

test.each([
  ['the same, named otherwise', [0, 0, 1, 1], [1, 1, 0, 0], 1, 1],
  ['across each other', [0, 0, 1, 1], [0, 1, 0, 1], -1 / 2, 0],
  ['one class against two', [0, 0, 0, 0], [0, 0, 1, 1], 0, 0],
  ['one class each', [0, 0], [0, 0], NaN, NaN],
  ['all alone in both', [0, 1, 2], [2, 1, 0], NaN, 1],
])('agreement of partitions: %s', (_, a, b, rand, mutual) => {
  expect(adjustedRand(Int32Array.from(a), Int32Array.from(b))).toBe(rand);
  expect(mutualInformation(Int32Array.from(a), Int32Array.from(b))).toEqual(Number.isNaN(mutual) ? NaN : expect.closeTo(mutual, 12));
});

/** Every partition of so many nodes: each joins one of the classes before it or opens a new one. */
function partitions(count: number): number[][] {
  if (count === 0) return [[]];
  return partitions(count - 1).flatMap((one) => Array.from({ length: Math.max(-1, ...one) + 2 }, (_, part) => [...one, part]));
}
