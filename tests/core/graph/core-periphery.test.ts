import { expect, test } from 'vitest';
import { corePeriphery } from '#core/graph/core-periphery';
import { bestCore } from '#core/graph/core-periphery/exact';
import { searchedCore } from '#core/graph/core-periphery/search';
import { stream } from '#core/graph/engine/stream';
import { sketch } from '#support/sketch';
import { done } from '#support/done';

const ids = Array.from({ length: 14 }, (_, i) => `i${String(i).padStart(2, '0')}`);

function drawn(seed: number, share: number, arrow: '-' | '>') {
  const random = stream(seed);
  const ties = ids.flatMap((a, i) =>
    ids
      .slice(0, i)
      .filter(() => random() < share)
      .map((b) => a + arrow + b),
  );
  return sketch({ gov: ids.join(' ') }, ties.join(' '));
}

test.each([0.1, 0.3, 0.6, 0.9])('searches find the best of all splits, share of ties %d', (share) => {
  for (const arrow of ['-', '>'] as const) {
    for (let seed = 1; seed <= 5; seed++) {
      const network = drawn(seed, share, arrow);
      const all = done(bestCore(network));
      const found = done(searchedCore(network));
      expect(found.fit).toBeCloseTo(all.fit, 12);
      expect([...found.core]).toEqual([...all.core]);
    }
  }
});

test('a network of 21 is searched, one of 20 tried out', () => {
  const star = (count: number) => {
    const others = Array.from({ length: count - 2 }, (_, i) => `o${String(i).padStart(2, '0')}`);
    return sketch({ gov: ['h', 'k', ...others].join(' ') }, ['h-k', ...others.map((id) => `h-${id}`)].join(' '));
  };
  expect([20, 21].map((count) => corePeriphery(star(count)).fit)).toEqual([1, 1]);
});
