import { isTied } from '../engine/tied.ts';

/** Kendall's τ_b of two lists of equal length; NaN if one of them does not vary. O(n²). */
export function tauB(x: Float64Array, y: Float64Array): number {
  let [agreeing, tiedInX, tiedInY] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      const inX = order(x[i]!, x[j]!);
      const inY = order(y[i]!, y[j]!);
      agreeing += inX * inY;
      if (inX === 0) tiedInX++;
      if (inY === 0) tiedInY++;
    }
  }
  const pairs = (x.length * (x.length - 1)) / 2;
  const [variesX, variesY] = [pairs - tiedInX, pairs - tiedInY];
  return variesX === 0 || variesY === 0 ? NaN : agreeing / Math.sqrt(variesX * variesY);
}

function order(a: number, b: number): number {
  return isTied(a, b) ? 0 : Math.sign(a - b);
}
