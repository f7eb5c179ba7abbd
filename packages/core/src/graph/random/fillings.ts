/** A table of cells that are 0 or 1, each of which counts towards two sums. */
export interface Margins {
  /** Cells that may be 1, in the order in which they are decided. */
  readonly cells: Int32Array;
  /** The two sums that each of them counts towards. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** What each sum has to be. */
  readonly sums: Int32Array;
}

/** Decisions after which it counts as too long to find them all: some 20 ms. */
const mostSteps = 2 ** 19;

/**
 * Every choice of cells that gives the sums, each once, as ascending cells: null if there are more than `limit` or it takes too long to find
 * them. A decision is taken back as soon as a sum could no longer be met by the cells left to it.
 */
export function fillings({ cells, first, second, sums }: Margins, limit: number): Int32Array[] | null {
  const missing = sums.slice();
  const left = new Int32Array(sums.length);
  for (let k = 0; k < cells.length; k++) {
    left[first[k]!]!++;
    left[second[k]!]!++;
  }
  const isMet = (sum: number): boolean => missing[sum]! >= 0 && missing[sum]! <= left[sum]!;
  if (!sums.every((_, sum) => isMet(sum))) return [];
  // -1 undecided.
  const choice = new Int8Array(cells.length).fill(-1);
  const found: Int32Array[] = [];
  let at = 0;
  for (let step = 0; at >= 0; step++) {
    if (step === mostSteps) return null;
    if (at === cells.length) {
      if (found.length === limit) return null;
      found.push(cells.filter((_, k) => choice[k] === 1).sort());
      at--;
      continue;
    }
    const [a, b] = [first[at]!, second[at]!];
    if (choice[at] === -1) {
      left[a]!--;
      left[b]!--;
    } else if (choice[at] === 1) {
      missing[a]!++;
      missing[b]!++;
    }
    choice[at]!++;
    if (choice[at] === 2) {
      choice[at] = -1;
      left[a]!++;
      left[b]!++;
      at--;
      continue;
    }
    if (choice[at] === 1) {
      missing[a]!--;
      missing[b]!--;
    }
    if (isMet(a) && isMet(b)) at++;
  }
  return found;
}
