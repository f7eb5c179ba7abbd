/** Fits closer than this are equal: the same fraction reached by other whole numbers. */
const tolerance = 1e-12;

/**
 * Fit of a split of `n` nodes: correlation of tied (1) or not (0) with core (1) or periphery (0), over ordered pairs within the core, of
 * which `within` are tied, and within the periphery, of which `outside` are. NaN where one of the two does not vary.
 */
export function fitOf(n: number, size: number, within: number, outside: number): number {
  const corePairs = size * (size - 1);
  const outerPairs = (n - size) * (n - size - 1);
  const tied = within + outside;
  const untied = corePairs + outerPairs - tied;
  if (corePairs === 0 || outerPairs === 0 || tied === 0 || untied === 0) return NaN;
  const fit = (within * outerPairs - outside * corePairs) / Math.sqrt(tied * untied) / Math.sqrt(corePairs * outerPairs);
  return Math.min(1, Math.max(-1, fit));
}

/** Whether a fit is better than the best so far, 1, or as good, 0, or worse, -1; anything is better than NaN. */
export function compareFit(fit: number, best: number): -1 | 0 | 1 {
  if (Number.isNaN(fit)) return -1;
  if (Number.isNaN(best) || fit > best + tolerance) return 1;
  return fit >= best - tolerance ? 0 : -1;
}

/** Whether a split is surely worse than a fit above 0, whose square is `square`; told without a root. */
export function isWorse(n: number, size: number, within: number, outside: number, square: number): boolean {
  const corePairs = size * (size - 1);
  const outerPairs = (n - size) * (n - size - 1);
  const covariance = within * outerPairs - outside * corePairs;
  if (covariance <= 0) return true;
  const tied = within + outside;
  return covariance * covariance < square * (1 - 1e-9) * tied * (corePairs + outerPairs - tied) * corePairs * outerPairs;
}
