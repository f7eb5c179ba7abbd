import { indices, type Matrix, sum } from '../brute-force.ts';

/**
 * P-values of shared affiliations from a 0/1 matrix, institutions x affiliations: chances of greatest entropy, fitted to the margins one row
 * and one column at a time, and every outcome of meeting or not at each affiliation.
 */
export function chancesOfMeeting(present: Matrix): number[][] {
  const chances = fitted(present);
  return present.map((row, i) =>
    present.map((other, j) => {
      const met = indices(row).filter((e) => other[e]! > 0).length;
      return sum(
        outcomes(
          row.map((_, e) => chances[i]![e]! * chances[j]![e]!),
          met,
        ),
      );
    }),
  );
}

/** Chance of each set of at least `least` events of which each happens on its own. */
function outcomes(chances: readonly number[], least: number): number[] {
  const all: number[] = [];
  for (let chosen = 0; chosen < 2 ** chances.length; chosen++) {
    const happens = chances.map((_, e) => ((chosen >> e) & 1) === 1);
    if (happens.filter(Boolean).length < least) continue;
    all.push(chances.reduce((so, chance, e) => so * (happens[e] ? chance : 1 - chance), 1));
  }
  return all.sort((a, b) => a - b);
}

function fitted(present: Matrix): number[][] {
  const height = present.length;
  const isFree = freeCells(present);
  const rowOdds = Array<number>(height).fill(0);
  const columnOdds = Array<number>(present[0]?.length ?? 0).fill(0);
  const cell = (i: number, e: number) => (isFree[i]![e]! ? 1 / (1 + Math.exp(-rowOdds[i]! - columnOdds[e]!)) : present[i]![e]!);
  const missing = (i: number) => sum(present[i]!) - sum(present[i]!.map((_, e) => cell(i, e)));
  for (let round = 0; round < 5000; round++) {
    rowOdds.forEach((_, i) => {
      rowOdds[i] = zeroOf(
        (odds) =>
          sum(present[i]!.map((value, e) => (isFree[i]![e]! ? 1 / (1 + Math.exp(-odds - columnOdds[e]!)) : value))) - sum(present[i]!),
      );
    });
    columnOdds.forEach((_, e) => {
      const column = present.map((row) => row[e]!);
      columnOdds[e] = zeroOf(
        (odds) => sum(column.map((value, i) => (isFree[i]![e]! ? 1 / (1 + Math.exp(-odds - rowOdds[i]!)) : value))) - sum(column),
      );
    });
    if (rowOdds.every((_, i) => Math.abs(missing(i)) < 1e-13)) break;
  }
  return present.map((row, i) => row.map((_, e) => cell(i, e)));
}

/** Where a rising function is 0; 0 if it is 0 everywhere. */
function zeroOf(f: (x: number) => number): number {
  let [low, high] = [-40, 40];
  if (f(low) === f(high)) return 0;
  while (high - low > 1e-14 * Math.max(1, Math.abs(low))) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (f(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Cells that some other 0/1 matrix with the same margins has otherwise: those on a cycle of full and empty cells by turns. */
function freeCells(present: Matrix): boolean[][] {
  const height = present.length;
  const count = height + (present[0]?.length ?? 0);
  const leads = Array.from({ length: count }, (_, a) =>
    Array.from({ length: count }, (__, b) =>
      a < height && b >= height ? present[a]![b - height]! > 0 : a >= height && b < height ? present[b]![a - height] === 0 : false,
    ),
  );
  for (let via = 0; via < count; via++) {
    for (const row of leads) if (row[via]!) leads[via]!.forEach((onward, to) => onward && (row[to] = true));
  }
  return present.map((row, i) => row.map((_, e) => leads[i]![height + e]! && leads[height + e]![i]!));
}
