import { expect, test } from 'vitest';
import { twoPaths } from '#core/graph/two-paths';
import { matrixOf } from '#support/brute-force';
import { scattered } from '#support/scattered';

test('paths are counted over all slices as over all triples', () => {
  const network = scattered(170, 0.7, 3, { directed: true });
  const ties = matrixOf(network);
  let all = 0;
  let closed = 0;
  ties.forEach((row, i) =>
    row.forEach((there, j) => {
      if (there === 0) return;
      ties[j]!.forEach((onward, k) => {
        if (onward === 0 || k === i) return;
        all++;
        if (row[k]! > 0) closed++;
      });
    }),
  );
  expect(twoPaths.steps(network).slices).toBe(2);
  expect(twoPaths(network)).toEqual({ all, closed });
});
