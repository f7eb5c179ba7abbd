import { expect, test } from 'vitest';
import {
  decodeColumns,
  decodeGraph,
  decodeMatrixPairs,
  decodePanel,
  encodeColumns,
  encodeGraph,
  encodeMatrixPairs,
  encodePanel,
} from './binary.ts';
import { digestDifferences, failedChecks, shareDifferences, valueDifferences } from './compare.ts';
import { barabasiAlbert, matrixPairs, panel } from './generate.ts';
import { verdict } from './rounds.ts';
import { digestOf, type Outcome } from './workload.ts';

const columns = (...values: number[]) => new Map([['degree', Float64Array.from(values)]]);

test('an undefined value agrees with an undefined value and with nothing else', () => {
  expect(valueDifferences(columns(1, NaN), columns(1, NaN), 1e-9)).toEqual([]);
  expect(valueDifferences(columns(1, NaN), columns(1, 0), 1e-9)).toEqual(['degree: value 1 is NaN here, 0 there']);
});

test('values agree up to the tolerance, and a column of another length never', () => {
  expect(valueDifferences(columns(1, 2), columns(1, 2 + 1e-9), 1e-9)).toEqual([]);
  expect(valueDifferences(columns(1, 2), columns(1, 2 + 1e-8), 1e-9)).toEqual(['degree: value 1 is 2 here, 2.00000001 there']);
  expect(valueDifferences(columns(1), columns(1, 1), 1e-9)).toEqual(['degree: 1 values here, 2 there']);
});

test('a digest tells another sum, and columns only one program has are passed over', () => {
  const ours = { degree: digestOf(Float64Array.of(1, 2, NaN)), strength: digestOf(Float64Array.of(1)) };
  expect(ours.degree).toEqual({ count: 3, undefined: 1, sum: 3, most: 2 });
  expect(digestDifferences(ours, { degree: digestOf(Float64Array.of(2, 1, NaN)) }, 1e-11)).toEqual([]);
  expect(digestDifferences(ours, { degree: digestOf(Float64Array.of(2, 2, NaN)) }, 1e-11)).toEqual(['sum of degree: 3 here, 4 there']);
  expect(failedChecks(ours, [{ column: 'degree', of: 'sum', value: 4 }])).toEqual(['sum of degree is 3, not 4']);
  expect(failedChecks(ours, [{ column: 'degree', of: 'sum', value: 3 }])).toEqual([]);
});

test('shares of random replicates may differ by chance, by no more', () => {
  // Four standard errors of the difference of two shares near one half, of 1,000 replicates each: 0.0894.
  expect(shareDifferences(columns(0.5, 0), columns(0.58, 0), { degree: 1000 })).toEqual([]);
  expect(shareDifferences(columns(0.5, 0), columns(0.6, 0), { degree: 1000 })).toEqual(['degree: share 0 is 0.5 here, 0.6 there']);
});

test('a ratio is taken round by round, so that a slow round slows both', () => {
  const outcome = (seconds: number): Outcome => ({ version: '', rss: 0, cpu: [seconds], wall: [seconds], digests: {} });
  const played = [
    [outcome(1), outcome(4)],
    [outcome(3), outcome(15)],
    [outcome(1), outcome(6)],
  ];
  expect(verdict(played, 1)).toEqual({ ratio: 5, spread: 1.5 });
});

test('what is written for the programs is read back as it was', () => {
  const graph = barabasiAlbert(50, 3, 1);
  expect(decodeGraph(encodeGraph(graph))).toEqual(graph);
  const small = panel(2, 8, 5);
  expect(decodePanel(encodePanel(small))).toEqual(small);
  const pairs = matrixPairs(2, 3, 9, (random) => random);
  expect(decodeMatrixPairs(encodeMatrixPairs(pairs))).toEqual(pairs);
  const results = new Map([
    ['a', Float64Array.of(1, NaN)],
    ['cut points', new Float64Array(0)],
  ]);
  expect(decodeColumns(encodeColumns(results))).toEqual(results);
});
