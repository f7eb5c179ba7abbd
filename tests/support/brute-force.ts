import type { Network } from '#core/model/network';
import type { Parameters } from '#core/model/reading';

/** Ties as a matrix: strengths from row to column, 0 where there is no tie. */
export type Matrix = readonly (readonly number[])[];

/** What each metric is by its definition, from the matrix of ties, however slowly; values in the order of `compute`. */
export const byDefinition: Readonly<Record<string, (ties: Matrix, network: Network, parameters: Parameters) => readonly number[]>> = {
  degree: (ties, { directed }, { direction, normalised }) => {
    const counts = degrees(ties, directed, direction);
    const most = (ties.length - 1) * (directed && direction === 'all' ? 2 : 1);
    return normalised === true ? counts.map((count) => (ties.length < 2 ? NaN : count / most)) : counts;
  },
  strength: (ties, { directed }, { direction }) =>
    ties.map((row, i) => {
      const [out, into] = [sum(row), sum(ties.map((other) => other[i]!))];
      return !directed || direction === 'out' ? out : direction === 'in' ? into : out + into;
    }),
  betweenness: (ties, { directed }, { direction, weighted, normalised }) => {
    const oneWay = directed && direction === 'out';
    const lengths = lengthsOf(oneWay ? ties : eitherWay(ties), weighted === true);
    const values = betweennessOf(lengths).map((ordered) => (oneWay ? ordered : ordered / 2));
    const pairs = ((ties.length - 1) * (ties.length - 2)) / (oneWay ? 1 : 2);
    return normalised === true ? values.map((value) => (ties.length < 3 ? NaN : value / pairs)) : values;
  },
  'harmonic-closeness': (ties, { directed }, { direction, weighted, normalised }) => {
    const followed = !directed || direction === 'out' ? ties : direction === 'in' ? transposed(ties) : eitherWay(ties);
    const distances = distancesOf(lengthsOf(followed, weighted === true));
    const values = distances.map((row, i) => sum(row.map((distance, j) => (i === j ? 0 : 1 / distance))));
    return normalised === true ? values.map((value) => (ties.length < 2 ? NaN : value / (ties.length - 1))) : values;
  },
  'local-clustering': (ties) => {
    const either = eitherWay(ties);
    return either.map((row) => {
      const partners = indices(row);
      const closed = sum(partners.map((j) => partners.filter((h) => either[j]![h]! > 0).length));
      return partners.length < 2 ? NaN : closed / (partners.length * (partners.length - 1));
    });
  },
  'burt-constraint': (ties, _, { weighted }) => {
    const z = ties.map((row, i) =>
      row.map((there, j) => (weighted === true ? there + ties[j]![i]! : Math.sign(there) + Math.sign(ties[j]![i]!))),
    );
    const p = z.map((row) => {
      const total = sum(row);
      return row.map((invested) => invested / total);
    });
    return p.map((row) => {
      const partners = indices(row);
      if (partners.length === 0) return NaN;
      return sum(partners.map((j) => (row[j]! + sum(partners.map((q) => row[q]! * p[q]![j]!))) ** 2));
    });
  },
  density: (ties, _, { weighted }) => {
    const total = sum(ties.flat().map((strength) => (weighted === true ? strength : Math.sign(strength))));
    return [ties.length < 2 ? NaN : total / (ties.length * (ties.length - 1))];
  },
  connectedness: (ties, _, { direction }) => {
    const distances = distancesOf(lengthsOf(direction === 'out' ? ties : eitherWay(ties), false));
    const joined = distances.flatMap((row, i) => row.filter((distance, j) => i !== j && distance < Infinity)).length;
    return [ties.length < 2 ? NaN : joined / (ties.length * (ties.length - 1))];
  },
  transitivity: (ties) => {
    const either = eitherWay(ties);
    let triples = 0;
    let closed = 0;
    either.forEach((row) => {
      const partners = indices(row);
      for (const j of partners) {
        for (const h of partners) {
          if (j >= h) continue;
          triples++;
          if (either[j]![h]! > 0) closed++;
        }
      }
    });
    return [triples === 0 ? NaN : closed / triples];
  },
  'degree-centralization': (ties, { directed }, { direction }) => {
    const others = ties.length - 1;
    if (others < 2) return [NaN];
    const counts = degrees(ties, directed, direction);
    const missing = sum(counts.map((count) => Math.max(...counts) - count));
    const most = others * (others - 1);
    return [missing / (!directed ? most : direction === 'all' ? 2 * most : others * others)];
  },
  'ei-index': (ties, { directed, groups }) => {
    const counted = listed(ties, directed).filter(([i, j]) => groups[i]! >= 0 && groups[j]! >= 0);
    const across = counted.filter(([i, j]) => groups[i] !== groups[j]).length;
    return [counted.length === 0 ? NaN : (across - (counted.length - across)) / counted.length];
  },
  'mixing-matrix': (ties, { directed, groups, groupNames }, { weighted }) => {
    const all = listed(ties, directed);
    return groupNames.flatMap((_, g) =>
      groupNames.map((__, h) => {
        const between = all.filter(([i, j]) => (groups[i] === g && groups[j] === h) || (!directed && groups[i] === h && groups[j] === g));
        return sum(between.map(([i, j]) => (weighted === true ? ties[i]![j]! : 1)));
      }),
    );
  },
};

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
  const lengths = lengthsOf(eitherWay(ties), false).map((row, i) => row.map((length, j) => (left(i) && left(j) ? length : Infinity)));
  const seen = new Set(
    distancesOf(lengths).flatMap((row, i) => (left(i) ? [row.map((distance) => (distance < Infinity ? 1 : 0)).join('')] : [])),
  );
  return seen.size;
}

function degrees(ties: Matrix, directed: boolean, direction: Parameters[string] | undefined): number[] {
  return ties.map((row, i) => {
    const [out, into] = [indices(row).length, ties.filter((other) => other[i]! > 0).length];
    return !directed || direction === 'out' ? out : direction === 'in' ? into : out + into;
  });
}

/** Over ordered pairs. Few nodes: every path is walked. More: paths are counted along the distances. */
function betweennessOf(lengths: Matrix): number[] {
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

function areEqual(a: number, b: number): boolean {
  return a < Infinity && b < Infinity && Math.abs(a - b) <= 1e-10 * (a + b);
}

/** Ties as pairs, an undirected one once. */
function listed(ties: Matrix, directed: boolean): (readonly [number, number])[] {
  return ties.flatMap((row, i) => indices(row).flatMap((j) => (directed || i < j ? [[i, j] as const] : [])));
}

function transposed(ties: Matrix): Matrix {
  return ties.map((_, i) => ties.map((row) => row[i]!));
}

function indices(row: readonly number[]): number[] {
  return row.flatMap((strength, j) => (strength > 0 ? [j] : []));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
