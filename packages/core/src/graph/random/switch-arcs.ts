import type { Exchange } from './switch-ties.ts';

/**
 * Exchanges of ends of arcs: a→b, c→d become a→d, c→b, unless a loop or an arc that is there already would come out. Not every arrangement can
 * be reached so; therefore every fourth try turns a cycle of three arcs round instead, if it meets one no arc of which has a counterpart.
 * A try without success counts, so that no arrangement is favoured.
 */
export function switchArcs(n: number, tied: Int32Array): Exchange {
  const from = new Int32Array(tied.length);
  const to = new Int32Array(tied.length);
  const has = new Uint8Array(n * n);

  const swapEnds = (random: () => number): void => {
    const k = Math.floor(random() * tied.length);
    const l = Math.floor(random() * tied.length);
    const [a, b, c, d] = [from[k]!, to[k]!, from[l]!, to[l]!];
    if (k === l || a === d || c === b || has[a * n + d] === 1 || has[c * n + b] === 1) return;
    has[a * n + b] = 0;
    has[c * n + d] = 0;
    has[a * n + d] = 1;
    has[c * n + b] = 1;
    to[k] = d;
    to[l] = b;
  };

  const turnCycle = (random: () => number): void => {
    const k = Math.floor(random() * tied.length);
    const c = Math.floor(random() * n);
    const [a, b] = [from[k]!, to[k]!];
    if (has[b * n + c] === 0 || has[c * n + a] === 0) return;
    if (has[b * n + a] === 1 || has[c * n + b] === 1 || has[a * n + c] === 1) return;
    for (let l = 0; l < tied.length; l++) {
      const start = from[l]!;
      const end = to[l]!;
      if (start === a && end === b) to[l] = c;
      else if (start === b && end === c) to[l] = a;
      else if (start === c && end === a) to[l] = b;
      else continue;
      has[start * n + end] = 0;
      has[start * n + to[l]!] = 1;
    }
  };

  return (tries, random, cells) => {
    has.fill(0);
    for (let k = 0; k < tied.length; k++) {
      has[tied[k]!] = 1;
      from[k] = Math.floor(tied[k]! / n);
      to[k] = tied[k]! % n;
    }
    for (let left = tied.length < 2 ? 0 : tries; left > 0; left--) {
      if ((left & 3) === 0) turnCycle(random);
      else swapEnds(random);
    }
    cells.set(has);
  };
}
