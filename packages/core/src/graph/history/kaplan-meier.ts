import type { Durations, SurvivalSteps } from './durations.ts';

/**
 * The product-limit estimate, where every duration is either known (`low` = `high`) or has no upper bound (`high` infinite). What certainly
 * lasted d days but may have ended then is not at risk at d: nobody saw whether it did. Shares before which nothing was lost sight of are
 * one division of two counts. O(n log n).
 *
 * Kaplan & Meier 1958; standard errors by Greenwood's formula.
 */
export function kaplanMeier({ low, high }: Durations): SurvivalSteps {
  const ends = low.filter((_, i) => high[i]! < Infinity).sort();
  const open = low.filter((_, i) => high[i] === Infinity).sort();
  const times = ends.filter((time, k) => time !== ends[k - 1]);
  const survival = new Float64Array(times.length);
  const atRisk = new Float64Array(times.length);
  const ended = new Float64Array(times.length);
  const standardError = new Float64Array(times.length);
  // Counts after one step and before the next cancel out unless something was lost sight of between them.
  let [numerator, denominator] = [1, 1];
  let [seen, lost, left, sum] = [0, 0, 1, 0];
  for (let k = 0; k < times.length; k++) {
    while (lost < open.length && open[lost]! <= times[k]!) lost++;
    const here = low.length - seen - lost;
    if (here !== left) {
      numerator *= left;
      denominator *= here;
    }
    if (denominator > Number.MAX_SAFE_INTEGER) [numerator, denominator] = [numerator / denominator, 1];
    const before = seen;
    while (seen < ends.length && ends[seen] === times[k]) seen++;
    left = here - (seen - before);
    sum += (seen - before) / (here * left);
    survival[k] = (numerator * left) / denominator;
    atRisk[k] = here;
    ended[k] = seen - before;
    standardError[k] = left === 0 ? NaN : survival[k]! * Math.sqrt(sum);
  }
  const longest = open.at(-1) ?? -Infinity;
  const goesOn = longest > (times.at(-1) ?? -Infinity);
  return { times, from: times, to: times, survival, atRisk, ended, standardError, unknownFrom: goesOn ? longest : Infinity };
}
