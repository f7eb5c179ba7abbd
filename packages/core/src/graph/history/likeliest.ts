import type { Stretches } from './innermost.ts';

/** What no stretch deserves beyond its share: the likelihood of one duration is within this of the greatest there is. */
const enough = 1e-10;
const mostRounds = 50_000;

/**
 * The share of the mass in each stretch that makes the durations most likely, starting from equal shares. Each round takes two steps of
 * self-consistency (a duration is spread over the stretches it spans as the mass is) and leaps along both, as far as that helps.
 */
export function likeliest({ from, first, last }: Stretches): Float64Array {
  const count = from.length;
  const shares = new Float64Array(count).fill(1 / count);
  const deserved = new Float64Array(count + 1);
  const sums = new Float64Array(count + 1);
  const [once, twice, leap] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];

  /** Fills `deserved`: what each stretch should be multiplied by. Returns the log-likelihood. */
  const weigh = (mass: Float64Array): number => {
    for (let j = 0; j < count; j++) sums[j + 1] = sums[j]! + mass[j]!;
    deserved.fill(0);
    let likelihood = 0;
    for (let i = 0; i < first.length; i++) {
      const spanned = first[i] === last[i] ? mass[first[i]!]! : sums[last[i]! + 1]! - sums[first[i]!]!;
      likelihood += Math.log(spanned);
      deserved[first[i]!]! += 1 / spanned;
      deserved[last[i]! + 1]! -= 1 / spanned;
    }
    for (let j = 0, sum = 0; j < count; j++) {
      sum += deserved[j]!;
      deserved[j] = sum / first.length;
    }
    return likelihood;
  };
  const step = (mass: Float64Array, into: Float64Array): void => {
    for (let j = 0; j < count; j++) into[j] = mass[j]! * deserved[j]!;
  };

  for (let round = 0; round < mostRounds; round++) {
    const likelihood = weigh(shares);
    if (mostOf(deserved, count) - 1 <= enough) break;
    step(shares, once);
    weigh(once);
    step(once, twice);
    const length = leapLength(shares, once, twice);
    let total = 0;
    for (let j = 0; j < count; j++) {
      const [here, there] = [once[j]! - shares[j]!, twice[j]! - once[j]!];
      const leapt = shares[j]! + 2 * length * here + length * length * (there - here);
      // A share may shrink to next to nothing, but once at nothing it would never grow again.
      leap[j] = leapt > 0 ? leapt : twice[j]!;
      total += leap[j]!;
    }
    for (let j = 0; j < count; j++) leap[j]! /= total;
    shares.set(weigh(leap) >= likelihood ? leap : twice);
  }
  return shares;
}

function leapLength(start: Float64Array, once: Float64Array, twice: Float64Array): number {
  let [first, bend] = [0, 0];
  for (let j = 0; j < start.length; j++) {
    const here = once[j]! - start[j]!;
    const there = twice[j]! - once[j]!;
    first += here * here;
    bend += (there - here) * (there - here);
  }
  return bend === 0 ? 1 : Math.max(1, Math.sqrt(first / bend));
}

function mostOf(values: Float64Array, count: number): number {
  let most = -Infinity;
  for (let j = 0; j < count; j++) most = Math.max(most, values[j]!);
  return most;
}
