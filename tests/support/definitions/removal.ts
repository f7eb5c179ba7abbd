import { stream } from '#core/graph/engine/stream';
import type { Network } from '#core/model/network';
import type { Parameters } from '#core/model/reading';
import { type Definitions, distancesOf, eitherWay, indices, lengthsOf, type Matrix, sum } from '../brute-force.ts';

/** What is left when institutions go, by definition. */
export const ofRemovals: Definitions = {
  robustness: (ties, network, parameters) => {
    const n = ties.length;
    if (n < 2) return [NaN];
    const either = eitherOf(ties);
    const all = [...ties.keys()];
    if (n <= 12) return [expected(either, all, network, parameters, new Map()) / n];
    const random = stream(Number(parameters['seed']));
    const values = Array.from({ length: Number(parameters['runs']) }, () => walked(either, network, parameters, random));
    return [sum(values) / values.length / n];
  },
  // Without a name nobody is taken out.
  'convener-dependence': () => [NaN],
};

/** Made once, so that what is worked out of it is known again. */
function eitherOf(ties: Matrix): Matrix {
  const either = eithers.get(ties) ?? eitherWay(ties);
  eithers.set(ties, either);
  return either;
}

const eithers = new WeakMap<Matrix, Matrix>();

/** Mean, over all orders allowed, of the sum of the values from now on. */
function expected(ties: Matrix, left: readonly number[], network: Network, parameters: Parameters, known: Map<string, number>): number {
  if (left.length === 0) return 0;
  const name = left.join();
  const found = known.get(name);
  if (found !== undefined) return found;
  const going = nextOf(ties, left, network, parameters);
  const rests = going.map((i) => left.filter((j) => j !== i));
  const mean = sum(rests.map((rest) => valueOf(ties, rest, parameters) + expected(ties, rest, network, parameters, known))) / going.length;
  known.set(name, mean);
  return mean;
}

/** The values of one order, drawn as the structure says. */
function walked(ties: Matrix, network: Network, parameters: Parameters, random: () => number): number {
  let left = [...ties.keys()];
  let total = 0;
  const isDrawn = parameters['removal'] === 'random' || parameters['removal'] === 'leader';
  const order = isDrawn ? drawnOrder(ties.length, network, parameters, random) : [];
  for (let q = 0; q < ties.length; q++) {
    const going = isDrawn ? [order[q]!] : nextOf(ties, left, network, parameters);
    const gone = going.length === 1 && isDrawn ? going[0]! : going[Math.floor(random() * going.length)]!;
    left = left.filter((i) => i !== gone);
    total += valueOf(ties, left, parameters);
  }
  return total;
}

function drawnOrder(count: number, network: Network, { removal, first }: Parameters, random: () => number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  const leaders = removal === 'leader' && Array.isArray(first) ? first.map((id: string) => network.nodes.indexOf(id)) : [];
  return [...new Set([...leaders, ...order])];
}

function nextOf(ties: Matrix, left: readonly number[], network: Network, { removal, first }: Parameters): readonly number[] {
  if (removal === 'random') return left;
  if (removal === 'leader') {
    const leaders = (Array.isArray(first) ? first : []).map((id: string) => network.nodes.indexOf(id)).filter((i) => left.includes(i));
    return leaders.length > 0 ? leaders.slice(0, 1) : left;
  }
  const { degrees, betweenness } = stateOf(ties, left);
  const values = removal === 'degree' ? degrees : betweenness();
  const most = Math.max(...values);
  return left.filter((_, place) => most - values[place]! <= 1e-9 * most);
}

function valueOf(ties: Matrix, left: readonly number[], { of }: Parameters): number {
  const { largest, efficiency } = stateOf(ties, left);
  return of === 'global-efficiency' ? efficiency / (ties.length * (ties.length - 1)) : largest / ties.length;
}

/** What is left when only some are. */
interface State {
  readonly degrees: readonly number[];
  readonly largest: number;
  readonly efficiency: number;
  readonly betweenness: () => readonly number[];
}

const states = new WeakMap<Matrix, Map<string, State>>();

/** Worked out once for all parameters. */
function stateOf(whole: Matrix, left: readonly number[]): State {
  const known = states.get(whole) ?? new Map<string, State>();
  states.set(whole, known);
  const state = known.get(left.join()) ?? among(left.map((i) => left.map((j) => whole[i]![j]!)));
  known.set(left.join(), state);
  return state;
}

function among(ties: Matrix): State {
  const distances = distancesOf(lengthsOf(ties, false));
  let between: readonly number[] | undefined;
  return {
    degrees: ties.map((row) => indices(row).length),
    largest: Math.max(0, ...distances.map((row) => row.filter((distance) => distance < Infinity).length)),
    efficiency: sum(distances.flatMap((row, i) => row.map((distance, j) => (i === j ? 0 : 1 / distance)))),
    betweenness: () => (between ??= betweennessFrom(distances)),
  };
}

/** From the numbers of shortest paths; a step leads to a node one farther. */
function betweennessFrom(distances: readonly (readonly number[])[]): number[] {
  const counts = distances.map((fromS, s) => {
    const paths = fromS.map((_, t) => (t === s ? 1 : 0));
    const nearestFirst = [...fromS.keys()].filter((t) => t !== s && fromS[t]! < Infinity).sort((a, b) => fromS[a]! - fromS[b]!);
    for (const t of nearestFirst) {
      for (let v = 0; v < paths.length; v++) if (distances[v]![t] === 1 && fromS[v]! + 1 === fromS[t]) paths[t]! += paths[v]!;
    }
    return paths;
  });
  return distances.map((toI, i) => {
    let total = 0;
    for (let s = 0; s < toI.length; s++) {
      for (let t = 0; t < toI.length; t++) {
        if (s === i || t === i || s === t || distances[s]![t] === Infinity || toI[s]! + toI[t]! !== distances[s]![t]) continue;
        total += (counts[s]![i]! * counts[i]![t]!) / counts[s]![t]!;
      }
    }
    return total;
  });
}
