import { expect, test } from 'vitest';
import { robustness, robustnessSteps, type Removals } from '#core/graph/robustness';
import { expectedRobustness } from '#core/graph/robustness/exact';
import { largestParts } from '#core/graph/robustness/largest-parts';
import { sampledRobustness } from '#core/graph/robustness/sampled';
import { sketch } from '#support/sketch';
import { done } from '#support/done';

const network = sketch({ gov: 'a b c d e f g h' }, 'a-b b-c a-c c-d d-e e-f f-d f-g');
const removals: Removals = { removal: 'random', of: 'giant-share', first: ['d'], runs: 4000, seed: 2 };

test.each(['random', 'degree', 'betweenness', 'leader'] as const)(
  '%s: the mean of many orders drawn comes near the exact one',
  (removal) => {
    for (const of of ['giant-share', 'global-efficiency'] as const) {
      const exact = done(expectedRobustness(network, { ...removals, removal, of }));
      expect(Math.abs(done(sampledRobustness(network, { ...removals, removal, of })) - exact)).toBeLessThan(0.01);
    }
  },
);

test('the largest part after each loss', () => {
  expect([...largestParts(network, Int32Array.from([2, 3, 0, 1, 4, 5, 6, 7]))]).toEqual([4, 3, 3, 3, 2, 1, 1, 0]);
});

test('in slices it is the same, and what was worked out is kept', () => {
  const ids = Array.from({ length: 40 }, (_, i) => `i${i}`);
  const wide = sketch(
    { gov: ids.join(' ') },
    ids
      .slice(1)
      .map((id, i) => `i${i >> 1}-${id}`)
      .join(' '),
  );
  const asked: Removals = { ...removals, removal: 'betweenness', of: 'global-efficiency', runs: 30 };
  const steps = robustnessSteps(wide, asked);
  expect(steps.slices).toBeGreaterThan(1);
  while (steps.done < steps.slices) steps.advance();
  const before = steps.done;
  expect(robustness(wide, asked)).toBe(done(sampledRobustness(wide, asked)));
  expect(steps.done).toBe(before);
});
