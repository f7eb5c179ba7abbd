import type { Durations, SurvivalSteps } from './durations.ts';
import { innermost } from './innermost.ts';
import { likeliest } from './likeliest.ts';

/**
 * The curve most likely to give durations of which only bounds are known. Its mass lies in the innermost intervals, stretches that begin
 * with a lower bound and end with the next upper one; where in a stretch, the durations do not say, and the step is put in its middle. Sums
 * of an even share each, improved until no stretch deserves a share larger by 1e-10; the likeliest curve is unique at every other time.
 * O((n + stretches) · rounds).
 *
 * Turnbull 1976; the squared steps that hasten it: Varadhan & Roland 2008.
 */
export function turnbull(durations: Durations): SurvivalSteps {
  const stretches = innermost(durations);
  const mass = likeliest(stretches);
  const bounded = stretches.to.filter((to) => to < Infinity).length;
  const goesOn = bounded < mass.length;
  const survival = new Float64Array(bounded);
  const atRisk = new Float64Array(bounded);
  // Added from the end, so that what is left after the last step is exactly nothing, or the share that goes on.
  let left = goesOn ? mass[bounded]! : 0;
  for (let j = bounded - 1; j >= 0; j--) {
    survival[j] = Math.min(left, 1);
    left += mass[j]!;
    atRisk[j] = left * durations.low.length;
  }
  const from = stretches.from.slice(0, bounded);
  const to = stretches.to.slice(0, bounded);
  return {
    // The stretch from the day before its first to its last, halved.
    times: from.map((first, j) => (first === to[j] ? first : (first - 1 + to[j]!) / 2)),
    from,
    to,
    survival,
    atRisk,
    ended: mass.slice(0, bounded).map((share) => share * durations.low.length),
    standardError: new Float64Array(bounded).fill(NaN),
    unknownFrom: goesOn ? stretches.from[bounded]! : Infinity,
  };
}
