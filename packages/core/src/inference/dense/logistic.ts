import { add, dot } from './dot.ts';
import { inverseOf, orthogonal } from './orthogonal.ts';

/** The maximum of the likelihood of a logistic regression on orthonormal columns. */
export interface Maximum {
  /** How much of each column. */
  readonly shares: Float64Array;
  /** The information at the maximum is L L'; `lower[c]` is row c of L, places 0 ... c. */
  readonly lower: readonly Float64Array[];
  /** -2 log likelihood. */
  readonly deviance: number;
  /** Chance of a 1 in each row. */
  readonly chances: Float64Array;
}

/** Newton's steps roughly double the digits; from where they start a maximum is some ten of them away. */
const mostSteps = 50;
/** A step that changes no log odds by more than this is the last one. */
const still = 1e-10;

/**
 * Newton's method from `start`, each step halved while it makes things worse. Null where it does not settle: columns that tell ones from
 * zeros without a rest have no maximum, the log odds grow for ever. O(rows x columns²) a step.
 */
export function maximum(q: readonly Float64Array[], y: Float64Array, start: Float64Array): Maximum | null {
  const shares = start.slice();
  const odds = combined(q, shares, y.length);
  const state: State = { chances: new Float64Array(y.length), errors: new Float64Array(y.length), spread: new Float64Array(y.length) };
  const scratch = new Float64Array(y.length);
  let deviance = look(odds, y, state);
  for (let step = 0; step < mostSteps; step++) {
    const lower = factored(q, state.spread, scratch);
    if (lower === null) return null;
    const change = solved(
      lower,
      Float64Array.from(q, (column) => dot(column, state.errors)),
    );
    const move = combined(q, change, y.length);
    let size = 1;
    add(1, move, odds);
    let next = look(odds, y, state);
    while (next > deviance * (1 + 1e-12) && size > 1e-6) {
      size /= 2;
      add(-size, move, odds);
      next = look(odds, y, state);
    }
    deviance = next;
    add(size, change, shares);
    if (size === 1 && move.every((one) => Math.abs(one) <= still)) return { shares, lower, deviance, chances: state.chances };
  }
  return null;
}

/** What log odds say of each row. */
interface State {
  /** Chance p of a 1. */
  readonly chances: Float64Array;
  /** y - p, exact however near p is to y. */
  readonly errors: Float64Array;
  /** p(1 - p). */
  readonly spread: Float64Array;
}

/** A logistic regression of `y`, zeros and ones. */
export interface Logistic {
  /** Aligned with the columns: log odds. */
  readonly estimates: Float64Array;
  readonly standardErrors: Float64Array;
  readonly deviance: number;
  /** Chance of a 1 in each row. */
  readonly chances: Float64Array;
}

/** On columns none of which is a combination of the others; null where they tell ones from zeros without a rest. */
export function logistic(columns: readonly Float64Array[], y: Float64Array): Logistic | null {
  const { q, r } = orthogonal(columns);
  const found = maximum(q, y, new Float64Array(q.length));
  if (found === null) return null;
  const inverse = inverseOf(r);
  return {
    estimates: Float64Array.from(inverse, (row) => dot(row, found.shares)),
    standardErrors: Float64Array.from(inverse, (row) => {
      // The length of L⁻¹ times the row.
      const forth = forward(found.lower, row);
      return Math.sqrt(dot(forth, forth));
    }),
    deviance: found.deviance,
    chances: found.chances,
  };
}

/** Writes the state of log odds; gives the deviance. */
function look(odds: Float64Array, y: Float64Array, { chances, errors, spread }: State): number {
  let logs = 0;
  let product = 1;
  for (let i = 0; i < odds.length; i++) {
    const e = Math.exp(-Math.abs(odds[i]!));
    const larger = 1 / (1 + e);
    const smaller = e / (1 + e);
    const isLikely = odds[i]! >= 0;
    const isOne = y[i] === 1;
    const hit = isOne === isLikely ? larger : smaller;
    const miss = isOne === isLikely ? smaller : larger;
    chances[i] = isLikely ? larger : smaller;
    errors[i] = isOne ? miss : -miss;
    spread[i] = larger * smaller;
    product *= hit;
    // A logarithm of eight chances at once costs an eighth; they do not underflow.
    if (i % 8 === 7) {
      logs += Math.log(product);
      product = 1;
    }
  }
  return -2 * (logs + Math.log(product));
}

function combined(q: readonly Float64Array[], shares: Float64Array, rows: number): Float64Array {
  const sum = new Float64Array(rows);
  q.forEach((column, c) => add(shares[c]!, column, sum));
  return sum;
}

/** Share of the information on a column below which what is left of it may be rounding: as log odds grow for ever, it vanishes. */
const lost = 1e-12;

/** Cholesky factor of Q' W Q; null where that is not positive definite. */
function factored(q: readonly Float64Array[], spread: Float64Array, scratch: Float64Array): Float64Array[] | null {
  const lower: Float64Array[] = [];
  for (let c = 0; c < q.length; c++) {
    for (let i = 0; i < scratch.length; i++) scratch[i] = q[c]![i]! * spread[i]!;
    const row = new Float64Array(c + 1);
    for (let d = 0; d <= c; d++) {
      const whole = dot(scratch, q[d]!);
      let rest = whole;
      const before = d === c ? row : lower[d]!;
      for (let e = 0; e < d; e++) rest -= row[e]! * before[e]!;
      if (d < c) row[d] = rest / before[d]!;
      else if (rest > lost * whole) row[d] = Math.sqrt(rest);
      else return null;
    }
    lower.push(row);
  }
  return lower;
}

/** L⁻¹ x. */
function forward(lower: readonly Float64Array[], x: Float64Array): Float64Array {
  const found = x.slice();
  lower.forEach((row, c) => {
    for (let d = 0; d < c; d++) found[c]! -= row[d]! * found[d]!;
    found[c]! /= row[c]!;
  });
  return found;
}

/** (L L')⁻¹ x. */
function solved(lower: readonly Float64Array[], x: Float64Array): Float64Array {
  const found = forward(lower, x);
  for (let c = lower.length - 1; c >= 0; c--) {
    for (let d = c + 1; d < lower.length; d++) found[c]! -= lower[d]![c]! * found[d]!;
    found[c]! /= lower[c]![c]!;
  }
  return found;
}
