import { type Definitions, type Matrix, eitherWay, indices } from '../brute-force.ts';

/** Metrics of pairs and ties by their definitions. */
export const ofDyads: Definitions = {
  bridge: (ties) => {
    const either = eitherWay(ties);
    return either.flatMap((row, i) => indices(row).map((j) => Number(!isJoinedOtherwise(either, i, j))));
  },
  embeddedness: (ties, _, { mutual }) => {
    const either = eitherWay(ties);
    const both = ties.map((row, i) => row.map((there, j) => Math.min(there, ties[j]![i]!)));
    const counted = mutual === true ? both : either;
    return ties.flatMap((row, i) =>
      indices(row).map((j) => (counted[i]![j]! > 0 ? counted.filter((other) => other[i]! > 0 && other[j]! > 0).length : 0)),
    );
  },
};

/** Whether a way leads from one end of a tie to the other without it. */
function isJoinedOtherwise(ties: Matrix, i: number, j: number): boolean {
  if (ties[i]!.some((tie, h) => tie > 0 && h !== j && ties[h]![j]! > 0)) return true;
  const met = new Set([i]);
  for (const at of met) {
    for (const next of indices(ties[at]!)) if (at !== i || next !== j) met.add(next);
    if (met.has(j)) return true;
  }
  return false;
}
