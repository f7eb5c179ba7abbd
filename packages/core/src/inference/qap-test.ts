import type { Reading, Reason } from '../model/reading.ts';
import { fewToCorrelate, noPairInBoth } from '../metrics/shared/change-conditions.ts';
import { arrangementsOf, exactUpTo, looksTheSame } from './dense/arrangements.ts';
import { type CommonPairs, commonPairs, type PairOptions } from './dense/common-pairs.ts';
import { fourOrders, pack } from './dense/four-orders.ts';
import { type PairCorrelation, pairCorrelation } from './dense/pair-correlation.ts';
import type { Pairs } from './dense/pair-matrix.ts';
import { nextOrder, orderCount, shuffle } from './dense/permutations.ts';
import { checkReplicates, type ReplicateOptions } from './dense/replicate-options.ts';
import { againstNull, type NullResult } from './null-result.ts';
import { replicated, replicatedAsync, type Replicates, type WatchOptions } from './replicated.ts';

/** How a QAP test is made. */
export interface QapOptions extends PairOptions, ReplicateOptions {}

/** A graph correlation against what it is when institutions change places. Null: `node-permutation`; `n` counts institutions of both. */
export interface QapResult extends NullResult {
  /** Pairs of institutions known in both; ordered ones where `directed`. */
  readonly pairs: number;
  readonly directed: boolean;
  /** Institutions of the first and of the second input that the other one lacks. */
  readonly leftOut: readonly number[];
}

/**
 * Do the same pairs of institutions have ties in both? The Pearson correlation of two networks or matrices over all pairs (`graph-correlation`),
 * against its values when the institutions of one of them change places, each carrying its ties along (quadratic assignment procedure,
 * Krackhardt 1988): who has many ties stays as it is, who has them with whom is left to chance. Pairs unknown (NaN) in either are left out,
 * in every arrangement those that are then unknown. Up to 8 institutions all arrangements are tried. Memory n² numbers; a replicate takes as
 * many steps as the sparser input has ties.
 *
 * @throws TypeError as `commonPairs` for the inputs, and for `replicates` and `seed` that are not whole numbers.
 */
export function qapTest(a: Pairs, b: Pairs, options: QapOptions = {}): QapResult {
  return replicated(prepare(a, b, options));
}

/** What `qapTest` gives, bit for bit, in slices. @throws The reason of `signal` within one slice, else as `qapTest`. */
export async function qapTestAsync(
  a: Pairs,
  b: Pairs,
  { signal, progress, ...options }: QapOptions & WatchOptions = {},
): Promise<QapResult> {
  return replicatedAsync(prepare(a, b, options), { signal, progress });
}

function prepare(a: Pairs, b: Pairs, { replicates = 1000, seed = 1, weighted = false, directed }: QapOptions): Replicates<QapResult> {
  checkReplicates(replicates, seed);
  const asked = directed === undefined ? { weighted } : { weighted, directed };
  const common = commonPairs(
    [
      { name: 'a', pairs: a },
      { name: 'b', pairs: b },
    ],
    asked,
  );
  const [first, second] = [common.matrices[0]!, common.matrices[1]!];
  const correlation = pairCorrelation(first, second, common.n, common.directed);
  const observed = readingOf(common, correlation, weighted);
  const exact = common.n <= exactUpTo;
  const result = (values: Float64Array, arrangements: number): QapResult => ({
    ...againstNull({ observed, null: 'node-permutation', n: common.n, values, exact, arrangements, seed }),
    pairs: correlation.pairs,
    directed: common.directed,
    leftOut: common.leftOut,
  });
  if (observed.status === 'undefined') return { count: 0, step: () => undefined, result: (values) => result(values, Infinity) };
  return exact ? everyOrder(common, correlation, result) : randomOrders(common, correlation, { replicates, seed }, result);
}

type Result = (values: Float64Array, arrangements: number) => QapResult;

/** Four replicates in one step of every four. */
function everyOrder({ n, matrices }: CommonPairs, { under }: PairCorrelation, result: Result): Replicates<QapResult> {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  const four = fourOrders(n);
  const count = orderCount(n);
  const same = matrices.map(() => 0);
  return {
    count,
    together: 5000,
    step: (replicate, values, at) => {
      matrices.forEach((matrix, k) => {
        if (looksTheSame(matrix, order)) same[k]!++;
      });
      four.each[replicate & 3]!.set(order);
      nextOrder(order);
      if ((replicate & 3) < 3 && replicate + 1 < count) return;
      pack(four);
      under(four, values, at - (replicate & 3));
    },
    // To move one is to move the other back: the one with fewer arrangements counts.
    result: (values) => result(values, count / Math.max(...same)),
  };
}

/** Four replicates in one step of every four. */
function randomOrders(
  { n, matrices }: CommonPairs,
  { under }: PairCorrelation,
  { replicates, seed }: Required<ReplicateOptions>,
  result: Result,
): Replicates<QapResult> {
  const four = fourOrders(n);
  return {
    count: replicates,
    together: Math.ceil(4e6 / (n * n)),
    step: (replicate, values, at) => {
      shuffle(seed, replicate, four.each[replicate & 3]!);
      if ((replicate & 3) < 3 && replicate + 1 < replicates) return;
      pack(four);
      under(four, values, at - (replicate & 3));
    },
    result: (values) => result(values, Math.min(...matrices.map((matrix) => arrangementsOf(matrix, n)))),
  };
}

function readingOf({ n }: CommonPairs, { observed, pairs }: PairCorrelation, weighted: boolean): Reading {
  const common = { metric: 'graph-correlation', parameters: { weighted }, subject: null, value: observed, of: n };
  const why = n < 2 ? reasonOf(noPairInBoth) : pairs === 0 ? noKnownPair : Number.isNaN(observed) ? zeroVariance : null;
  if (why !== null) return { ...common, status: 'undefined', why };
  return n < 5 ? { ...common, status: 'too-small', why: reasonOf(fewToCorrelate) } : { ...common, status: 'ok' };
}

function reasonOf({ code, why }: typeof noPairInBoth): Reason {
  return { code, ...why };
}

const noKnownPair: Reason = {
  code: 'no-known-pair',
  pl: 'o żadnej parze instytucji nie wiadomo nic z obu źródeł',
  en: 'no pair of institutions is known on both sides',
};

const zeroVariance: Reason = {
  code: 'zero-variance',
  pl: 'po jednej ze stron wszystkie pary są takie same',
  en: 'on one of the sides all pairs are alike',
};
