import type { Network } from '#core/model/network';
import type { Parameters } from '#core/model/reading';

/** Ties as a matrix: strengths from row to column, 0 where there is no tie. */
export type Matrix = readonly (readonly number[])[];

/** What a metric is by its definition, from the matrix of ties, however slowly: values in the order of `compute`, or by subject. */
export type Definition = (ties: Matrix, network: Network, parameters: Parameters) => readonly number[] | ReadonlyMap<string, number>;

/** Metric -> definition. */
export type Definitions = Readonly<Record<string, Definition>>;

/** The matrix of ties of a network. */
export function matrixOf({ nodes, offsets, targets, strengths }: Network): Matrix {
  return nodes.map((_, i) => {
    const row = Array<number>(nodes.length).fill(0);
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) row[targets[k]!] = strengths[k]!;
    return row;
  });
}

/** A tie where one stands either way, as strong as the stronger. */
export function eitherWay(ties: Matrix): Matrix {
  return ties.map((row, i) => row.map((there, j) => Math.max(there, ties[j]![i]!)));
}

/** Distances between all nodes from the lengths of single ties (Floyd and Warshall). */
export function distancesOf(lengths: Matrix): number[][] {
  const distances = lengths.map((row, i) => row.map((length, j) => (i === j ? 0 : length)));
  for (let via = 0; via < lengths.length; via++) {
    const onward = distances[via]!;
    for (const row of distances) {
      const first = row[via]!;
      if (first < Infinity) for (let j = 0; j < row.length; j++) row[j] = Math.min(row[j]!, first + onward[j]!);
    }
  }
  return distances;
}

/** Length of each tie, infinite where there is none. */
export function lengthsOf(ties: Matrix, weighted: boolean): Matrix {
  return ties.map((row) => row.map((strength) => (strength === 0 ? Infinity : weighted ? 1 / strength : 1)));
}

/** Components that the nodes left fall into. */
export function componentCount(ties: Matrix, left: (i: number) => boolean = () => true): number {
  const either = eitherWay(ties);
  const met = ties.map(() => false);
  let count = 0;
  for (const root of ties.keys()) {
    if (!left(root) || met[root]!) continue;
    count++;
    met[root] = true;
    for (const reached = [root]; reached.length > 0; ) {
      either[reached.pop()!]!.forEach((tie, j) => {
        if (tie === 0 || met[j]! || !left(j)) return;
        met[j] = true;
        reached.push(j);
      });
    }
  }
  return count;
}

export function degrees(ties: Matrix, directed: boolean, direction: Parameters[string] | undefined): number[] {
  return ties.map((row, i) => {
    const [out, into] = [indices(row).length, ties.filter((other) => other[i]! > 0).length];
    return !directed || direction === 'out' ? out : direction === 'in' ? into : out + into;
  });
}

/** Over ordered pairs. Few nodes: every path is walked. More: paths are counted along the distances. */
export function betweennessOf(lengths: Matrix): number[] {
  return lengths.length <= 9 ? betweennessByWalking(lengths) : betweennessByCounting(lengths);
}

function betweennessByWalking(lengths: Matrix): number[] {
  const values = Array<number>(lengths.length).fill(0);
  for (let s = 0; s < lengths.length; s++) {
    const found = lengths.map((): { length: number; inner: number[] }[] => []);
    const walk = (path: readonly number[], length: number) => {
      const last = path.at(-1)!;
      if (path.length > 1) found[last]!.push({ length, inner: path.slice(1, -1) });
      lengths[last]!.forEach((step, next) => {
        if (step < Infinity && !path.includes(next)) walk([...path, next], length + step);
      });
    };
    walk([s], 0);
    for (const paths of found) {
      const shortest = paths.reduce((least, { length }) => Math.min(least, length), Infinity);
      const all = paths.filter(({ length }) => areEqual(length, shortest));
      for (const { inner } of all) for (const i of inner) values[i]! += 1 / all.length;
    }
  }
  return values;
}

function betweennessByCounting(lengths: Matrix): number[] {
  const distances = distancesOf(lengths);
  const counts = distances.map((row, s) => {
    const paths = row.map((_, t): number => (t === s ? 1 : 0));
    const nearestFirst = row.map((_, t) => t).filter((t) => row[t]! < Infinity);
    nearestFirst.sort((a, b) => row[a]! - row[b]!);
    for (const t of nearestFirst) {
      if (t === s) continue;
      let count = 0;
      for (let v = 0; v < row.length; v++) if (v !== t && areEqual(row[v]! + lengths[v]![t]!, row[t]!)) count += paths[v]!;
      paths[t] = count;
    }
    return paths;
  });
  const values = Array<number>(lengths.length).fill(0);
  distances.forEach((fromS, s) =>
    fromS.forEach((distance, t) => {
      if (s === t || distance === Infinity) return;
      for (let i = 0; i < fromS.length; i++) {
        if (i === s || i === t || !areEqual(fromS[i]! + distances[i]![t]!, distance)) continue;
        values[i]! += (counts[s]![i]! * counts[i]![t]!) / counts[s]![t]!;
      }
    }),
  );
  return values;
}

export function areEqual(a: number, b: number): boolean {
  return a < Infinity && b < Infinity && Math.abs(a - b) <= 1e-10 * (a + b);
}

/** Ties as pairs, an undirected one once. */
export function listed(ties: Matrix, directed: boolean): (readonly [number, number])[] {
  return ties.flatMap((row, i) => indices(row).flatMap((j) => (directed || i < j ? [[i, j] as const] : [])));
}

export function transposed(ties: Matrix): Matrix {
  return ties.map((_, i) => ties.map((row) => row[i]!));
}

export function indices(row: readonly number[]): number[] {
  return row.flatMap((strength, j) => (strength > 0 ? [j] : []));
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
