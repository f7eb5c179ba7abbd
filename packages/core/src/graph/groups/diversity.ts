/** The chance that two drawn from groups of these sizes, the first being put back, are of different ones; NaN if there is nobody. One division of integers. */
export function blau(sizes: Int32Array): number {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const same = sizes.reduce((sum, size) => sum + size * size, 0);
  return (all * all - same) / (all * all);
}

/** Entropy of the shares, in natural units, groups in their order; NaN if there is nobody. */
export function shannon(sizes: Int32Array): number {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (all === 0) return NaN;
  return sizes.reduce((sum, size) => (size === 0 ? sum : sum + (size / all) * Math.log(all / size)), 0);
}
