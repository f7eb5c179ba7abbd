import type { Network } from '#core/model/network';
import { type Definitions, indices, type Matrix, sum } from '../brute-force.ts';
import { chancesOfMeeting } from './co-attendance.ts';
import { crossing } from './two-mode.ts';

/** Metrics of pairs of institutions in a two-mode network by their definitions. */
export const ofSharedAffiliations: Definitions = {
  'shared-affiliations': (ties, network) => ofPairs(crossing(ties, network), (a, b) => both(a, b).length),
  'newman-strength': (ties, network) => {
    const rows = crossing(ties, network);
    return ofPairs(rows, (a, b) => sum(both(a, b).map((e) => 1 / (sum(rows[e]!) - 1))));
  },
  'affiliation-jaccard': (ties, network) =>
    ofPairs(crossing(ties, network), (a, b) => both(a, b).length / new Set([...indices(a), ...indices(b)]).size),
  'sdsm-p': (ties, network) => {
    const rows = crossing(ties, network);
    const [institutions, affiliations] = [ofMode(network, 0), ofMode(network, 1)];
    const chances = chancesOfMeeting(institutions.map((i) => affiliations.map((e) => rows[i]![e]!)));
    return rows.flatMap((a, i) =>
      rows.map((b, j) => (sum(a) + sum(b) === 0 ? NaN : (chances[institutions.indexOf(i)]?.[institutions.indexOf(j)] ?? NaN))),
    );
  },
};

function ofPairs(rows: Matrix, value: (a: readonly number[], b: readonly number[]) => number): number[] {
  return rows.flatMap((a) => rows.map((b) => value(a, b)));
}

function both(a: readonly number[], b: readonly number[]): number[] {
  return indices(a).filter((e) => b[e]! > 0);
}

function ofMode({ nodes, modes }: Network, mode: number): number[] {
  return [...nodes.keys()].filter((i) => modes![i] === mode);
}
