import { entriesOf } from './entries.ts';
import { type FourOrders, fourOrders } from './four-orders.ts';
import { pairFacts, type PairFacts } from './pair-facts.ts';

/** Pearson correlation of two matrices over their pairs, again and again as the institutions of one of them change places. */
export interface PairCorrelation {
  /** Pairs known in both as they stand. */
  readonly pairs: number;
  /** With the matrices as they stand; NaN where one does not vary over those pairs. */
  readonly observed: number;
  /**
   * With place i of one matrix laid on place `order[i]` of the other, over the pairs then known in both: written for each of four orders to
   * `values[at]` ..., as far as there is room.
   */
  readonly under: (orders: FourOrders, values: Float64Array, at: number) => void;
}

/**
 * The correlation of two n x n matrices over the pairs i ≠ j known (not NaN) in both; where pairs have no order, each counts once. Of 0 and 1
 * alone it is counted, exact to the last division. Each value costs as many steps as the sparser matrix has entries other than 0; all pairs
 * where some are unknown.
 */
export function pairCorrelation(a: Float64Array, b: Float64Array, n: number, directed: boolean): PairCorrelation {
  const [ofA, ofB] = [pairFacts(a, n, directed), pairFacts(b, n, directed)];
  const pairs = directed ? n * (n - 1) : (n * (n - 1)) / 2;
  const isSwapped = ofB.nonZero < ofA.nonZero;
  const [sparser, other] = isSwapped ? [b, a] : [a, b];
  const facts = isSwapped ? ([ofB, ofA] as const) : ([ofA, ofB] as const);
  const under =
    ofA.known < pairs || ofB.known < pairs
      ? overKnown(sparser, other, n, directed, facts)
      : ofA.least === ofA.most || ofB.least === ofB.most
        ? (_: FourOrders, values: Float64Array, at: number) => void values.fill(NaN, at, at + 4)
        : ofA.isBinary && ofB.isBinary
          ? counted(sparser, other, n, directed, facts)
          : summed(sparser, other, n, directed, facts);
  const observed = new Float64Array(1);
  under(fourOrders(n), observed, 0);
  return { pairs: knownInBoth(a, b, n, directed), observed: observed[0]!, under };
}

// Numbers that change in the loops below are declared one by one: as a list they take half as long again.
type Under = PairCorrelation['under'];
type Both = readonly [PairFacts, PairFacts];

/** Ties that meet ties. */
function counted(a: Float64Array, b: Float64Array, n: number, directed: boolean, [ofA, ofB]: Both): Under {
  const { starts, columns } = entriesOf(a, n, directed, (value) => value !== 0);
  const ties = Uint8Array.from(b);
  const pairs = ofA.known;
  const expected = ofA.nonZero * ofB.nonZero;
  const scale = Math.sqrt(ofA.nonZero * (pairs - ofA.nonZero) * (ofB.nonZero * (pairs - ofB.nonZero)));
  return ({ lower, upper }, values, at) => {
    let met0 = 0;
    let met1 = 0;
    let met2 = 0;
    let met3 = 0;
    for (let i = 0, k = 0; i < n; i++) {
      const row0 = (lower[i]! & 0xffff) * n;
      const row1 = (lower[i]! >>> 16) * n;
      const row2 = (upper[i]! & 0xffff) * n;
      const row3 = (upper[i]! >>> 16) * n;
      for (const end = starts[i + 1]!; k < end; k++) {
        const place = columns[k]!;
        const at01 = lower[place]!;
        const at23 = upper[place]!;
        met0 += ties[row0 + (at01 & 0xffff)]!;
        met1 += ties[row1 + (at01 >>> 16)]!;
        met2 += ties[row2 + (at23 & 0xffff)]!;
        met3 += ties[row3 + (at23 >>> 16)]!;
      }
    }
    // Writing beyond the last place of a typed array does nothing.
    values[at] = asCorrelation((pairs * met0 - expected) / scale);
    values[at + 1] = asCorrelation((pairs * met1 - expected) / scale);
    values[at + 2] = asCorrelation((pairs * met2 - expected) / scale);
    values[at + 3] = asCorrelation((pairs * met3 - expected) / scale);
  };
}

/** Entries of `a` times entries of `b` less their mean: nothing cancels, however sparse `a` is. Row by row, columns ascending. */
function summed(a: Float64Array, b: Float64Array, n: number, directed: boolean, [ofA, ofB]: Both): Under {
  const { starts, columns, values } = entriesOf(a, n, directed, (value) => value !== 0);
  const centred = b.map((value) => value - ofB.mean);
  const scale = Math.sqrt(ofA.squares * ofB.squares);
  return ({ lower, upper }, found, at) => {
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let i = 0, k = 0; i < n; i++) {
      const row0 = (lower[i]! & 0xffff) * n;
      const row1 = (lower[i]! >>> 16) * n;
      const row2 = (upper[i]! & 0xffff) * n;
      const row3 = (upper[i]! >>> 16) * n;
      for (const end = starts[i + 1]!; k < end; k++) {
        const place = columns[k]!;
        const value = values[k]!;
        const at01 = lower[place]!;
        const at23 = upper[place]!;
        sum0 += value * centred[row0 + (at01 & 0xffff)]!;
        sum1 += value * centred[row1 + (at01 >>> 16)]!;
        sum2 += value * centred[row2 + (at23 & 0xffff)]!;
        sum3 += value * centred[row3 + (at23 >>> 16)]!;
      }
    }
    found[at] = asCorrelation(sum0 / scale);
    found[at + 1] = asCorrelation(sum1 / scale);
    found[at + 2] = asCorrelation(sum2 / scale);
    found[at + 3] = asCorrelation(sum3 / scale);
  };
}

/** Over the pairs known in both, which change with the order. */
function overKnown(a: Float64Array, b: Float64Array, n: number, directed: boolean, [ofA, ofB]: Both): Under {
  const { starts, columns, values } = entriesOf(a, n, directed, (value) => !Number.isNaN(value));
  const centred = b.map((value) => value - ofB.mean);
  const one = (order: Int32Array): number => {
    let count = 0;
    let sumX = 0;
    let sumY = 0;
    let squaresX = 0;
    let squaresY = 0;
    let products = 0;
    let leastX = Infinity;
    let mostX = -Infinity;
    let leastY = Infinity;
    let mostY = -Infinity;
    for (let i = 0, k = 0; i < n; i++) {
      const row = order[i]! * n;
      for (const end = starts[i + 1]!; k < end; k++) {
        const y = centred[row + order[columns[k]!]!]!;
        if (Number.isNaN(y)) continue;
        const x = values[k]! - ofA.mean;
        count++;
        sumX += x;
        sumY += y;
        squaresX += x * x;
        squaresY += y * y;
        products += x * y;
        leastX = Math.min(leastX, x);
        mostX = Math.max(mostX, x);
        leastY = Math.min(leastY, y);
        mostY = Math.max(mostY, y);
      }
    }
    if (!(leastX < mostX && leastY < mostY)) return NaN;
    const scale = Math.sqrt((squaresX - (sumX * sumX) / count) * (squaresY - (sumY * sumY) / count));
    return asCorrelation((products - (sumX * sumY) / count) / scale);
  };
  return ({ each }, found, at) => {
    each.forEach((order, k) => {
      if (at + k < found.length) found[at + k] = one(order);
    });
  };
}

function knownInBoth(a: Float64Array, b: Float64Array, n: number, directed: boolean): number {
  let count = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0, end = directed ? n : i; j < end; j++) if (i !== j && !Number.isNaN(a[i * n + j]! + b[i * n + j]!)) count++;
  }
  return count;
}

/** Less what rounding puts beyond 1 or makes of 0: values that should be equal must be found equal. */
function asCorrelation(value: number): number {
  return value > 1 ? 1 : value < -1 ? -1 : Math.abs(value) < 1e-13 ? 0 : value;
}
