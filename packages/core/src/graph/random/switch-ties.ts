/** Tries some exchanges from the first arrangement on and writes what has become of it. */
export type Exchange = (tries: number, random: () => number, cells: Uint8Array) => void;

/**
 * Exchanges of ends of undirected ties: a–b, c–d become a–d, c–b, unless a loop or a tie that is there already would come out; then everything
 * stays, which counts as a try, so that no arrangement is favoured.
 */
export function switchTies(n: number, tied: Int32Array): Exchange {
  const low = new Int32Array(tied.length);
  const high = new Int32Array(tied.length);
  return (tries, random, cells) => {
    cells.fill(0);
    for (let k = 0; k < tied.length; k++) {
      cells[tied[k]!] = 1;
      low[k] = Math.floor(tied[k]! / n);
      high[k] = tied[k]! % n;
    }
    for (let left = tied.length < 2 ? 0 : tries; left > 0; left--) {
      const k = Math.floor(random() * tied.length);
      // Twice as many as there are ties: either end of the second may be the one that is exchanged.
      const drawn = Math.floor(random() * 2 * tied.length);
      const l = drawn >>> 1;
      if (k === l) continue;
      const [a, b] = [low[k]!, high[k]!];
      const c = (drawn & 1) === 0 ? low[l]! : high[l]!;
      const d = low[l]! + high[l]! - c;
      if (a === d || c === b) continue;
      const one = a < d ? a * n + d : d * n + a;
      const other = c < b ? c * n + b : b * n + c;
      if (cells[one] === 1 || cells[other] === 1) continue;
      cells[a * n + b] = 0;
      cells[low[l]! * n + high[l]!] = 0;
      cells[one] = 1;
      cells[other] = 1;
      low[k] = Math.min(a, d);
      high[k] = Math.max(a, d);
      low[l] = Math.min(c, b);
      high[l] = Math.max(c, b);
    }
  };
}
