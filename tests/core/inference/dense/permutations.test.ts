import { expect, test } from 'vitest';
import { replicateStream } from '#core/graph/engine/replicate-stream';
import { nextOrder, orderCount, shuffle } from '#core/inference/dense/permutations';

test.each([0, 1, 2, 7, 40])('%i places are shuffled with the numbers of the stream of the replicate', (n) => {
  const random = replicateStream(3, 11);
  const expected = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [expected[i], expected[j]] = [expected[j]!, expected[i]!];
  }
  const order = new Int32Array(n).fill(9);
  shuffle(3, 11, order);
  expect([...order]).toEqual(expected);
});

test('each of the 24 orders of four comes as often as any other', () => {
  const counts = new Map<string, number>();
  const order = new Int32Array(4);
  for (let replicate = 0; replicate < 24_000; replicate++) {
    shuffle(1, replicate, order);
    counts.set(order.join(), (counts.get(order.join()) ?? 0) + 1);
  }
  // Chi-squared with 23 degrees of freedom: 49.7 is exceeded once in a thousand.
  const deviation = [...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
  expect([counts.size, deviation < 49.7]).toEqual([24, true]);
});

test('every order comes once, the first again after the last', () => {
  const order = Int32Array.of(0, 1, 2, 3, 4);
  const seen = new Set<string>();
  for (let k = 0; k < orderCount(5); k++) {
    seen.add(order.join(''));
    nextOrder(order);
  }
  expect([seen.size, [...order]]).toEqual([120, [0, 1, 2, 3, 4]]);
});
