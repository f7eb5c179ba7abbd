import { expect, test } from 'vitest';
import { pagerank } from '#core/graph/spectrum/pagerank';
import { scattered } from '#support/scattered';

// Rows of one length in runs of every length, and alone; networks thin enough for institutions without ties.
test.each([
  [65, 0.02, 1],
  [150, 0.02, 1],
  [150, 0.3, 1],
  [150, 0.02, 5],
  [150, 0.3, 5],
])('in a network of %i, pairs tied with chance %f and strengths up to %i, everyone has what walkers bring', (size, chance, strongest) => {
  const network = scattered(size, chance, size, { strongest });
  const { offsets, targets, strengths } = network;
  for (const damping of [0, 0.5, 0.85, 0.99]) {
    const shares = pagerank(network, damping);
    const brought = new Float64Array(size).fill((1 - damping) / size);
    shares.forEach((share, i) => {
      const own = strengths.subarray(offsets[i], offsets[i + 1]);
      const out = own.reduce((sum, strength) => sum + strength, 0);
      if (out === 0) brought.forEach((_, j) => (brought[j]! += (damping * share) / size));
      own.forEach((strength, k) => {
        brought[targets[offsets[i]! + k]!]! += (damping * share * strength) / out;
      });
    });
    const farthest = Math.max(...shares.map((share, i) => Math.abs(share / brought[i]! - 1)));
    expect(farthest).toBeLessThan(1e-11);
  }
});
