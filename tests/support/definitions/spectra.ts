import { type Definitions, distancesOf, eitherWay, lengthsOf, type Matrix, sum, transposed } from '../brute-force.ts';
import { followed } from './positions.ts';

/** Metrics that are solutions of linear systems, by definition. */
export const ofSpectra: Definitions = {
  pagerank: (ties, _, { weighted, damping }) => {
    const n = ties.length;
    const p = worth(ties, weighted === true).map((row) => row.map((strength) => (sum(row) === 0 ? 1 / n : strength / sum(row))));
    const system = p.map((row, i) => row.map((__, j) => (i === j ? 1 : 0) - Number(damping) * p[j]![i]!));
    return (
      solved(
        system,
        ties.map(() => (1 - Number(damping)) / n),
      ) ?? []
    );
  },
  'eigenvector-centrality': (ties, network, parameters) => {
    // What somebody gets from others: along `in` from those that point to them.
    const given = worth(followed(ties, network, parameters), parameters['weighted'] === true);
    const scopes = parameters['within'] === 'component' ? partsOf(eitherWay(ties)) : [[...ties.keys()]];
    const values = ties.map(() => NaN);
    for (const scope of scopes) {
      const own = leadingOf(among(given, scope));
      scope.forEach((i, at) => {
        values[i] = own[at]!;
      });
    }
    return values;
  },
  'bonacich-power': (ties, network, parameters) => {
    const matrix = worth(followed(ties, network, parameters), parameters['weighted'] === true);
    const largest = Math.max(0, ...partsOf(matrix).map((part) => (part.length < 2 ? 0 : squared(among(matrix, part)).root)));
    const beta = parameters['beta'] === 'auto' ? 0.5 / largest : Number(parameters['beta']);
    if (!matrix.flat().some((strength) => strength > 0) || !Number.isFinite(beta)) return matrix.map(() => NaN);
    const values = parameters['beta'] === 'auto' ? series(matrix, beta) : attenuated(matrix, beta);
    if (values === null) return matrix.map(() => NaN);
    const scale = Math.sqrt(values.length / sum(values.map((value) => value ** 2)));
    return values.map((value) => value * scale);
  },
  'information-centrality': (ties, _, { weighted }) => {
    const matrix = worth(eitherWay(ties), weighted === true);
    if (matrix.length < 2 || partsOf(matrix).length > 1) return matrix.map(() => NaN);
    if (matrix.length > 40) return informationByInverse(matrix);
    return matrix.map((__, i) => {
      // With one end at the ground the voltage of the other at a current of 1 is the resistance between them.
      const rest = [...matrix.keys()].filter((j) => j !== i);
      const system = rest.map((j) => rest.map((h) => (j === h ? sum(matrix[j]!) : -matrix[j]![h]!)));
      const resistances = rest.map(
        (__j, at) =>
          solved(
            system,
            rest.map((___, h) => (h === at ? 1 : 0)),
          )?.[at] ?? NaN,
      );
      return matrix.length / sum(resistances);
    });
  },
  'spectral-segregation': (ties, { groups }) => {
    const either = worth(eitherWay(ties), false);
    const known = either.map((row, i) => row.map((tie, j) => (groups[i]! >= 0 && groups[j]! >= 0 ? tie : 0)));
    const values = known.map((row) => (sum(row) === 0 ? NaN : 0));
    const inside = known.map((row, i) => row.map((tie, j) => (groups[i] === groups[j] && tie > 0 ? tie / sum(row) : 0)));
    for (const part of partsOf(inside)) {
      if (part.length < 2) continue;
      const { root, vector } = squared(among(inside, part));
      part.forEach((i, at) => {
        values[i] = (root * vector[at]! * part.length) / sum(vector);
      });
    }
    return values;
  },
};

/** A1 + βA²1 + β²A³1 and so on, each term in the end half of the one before; nothing is subtracted. */
function series(matrix: Matrix, beta: number): number[] {
  let term = matrix.map(sum);
  const values = term.slice();
  for (let power = 0; power < 400; power++) {
    const before = term;
    term = matrix.map((row) => row.reduce((all, strength, j) => all + beta * strength * before[j]!, 0));
    term.forEach((value, i) => {
      values[i]! += value;
    });
  }
  return values;
}

function attenuated(matrix: Matrix, beta: number): number[] | null {
  return solved(
    matrix.map((row, i) => row.map((strength, j) => (i === j ? 1 : 0) - beta * strength)),
    matrix.map(sum),
  );
}

/** Resistances from the inverse of L + J / n, which is that of L on what is not alike for all. */
function informationByInverse(matrix: Matrix): number[] {
  const n = matrix.length;
  const rows = matrix.map((row, i) => [
    ...row.map((tie, j) => (i === j ? sum(row) : -tie) + 1 / n),
    ...row.map((_, j) => (i === j ? 1 : 0)),
  ]);
  for (let k = 0; k < n; k++) {
    for (let i = 0; i < n; i++) {
      const factor = i === k ? 0 : rows[i]![k]! / rows[k]![k]!;
      if (factor !== 0) for (let j = k; j < 2 * n; j++) rows[i]![j]! -= factor * rows[k]![j]!;
    }
  }
  const inverse = rows.map((row, i) => row.slice(n).map((entry) => entry / row[i]!));
  return inverse.map((row, i) => n / sum(row.map((entry, j) => row[i]! + inverse[j]![j]! - 2 * entry)));
}

/** Rows and columns of some. */
function among(matrix: Matrix, some: readonly number[]): Matrix {
  return some.map((i) => some.map((j) => matrix[i]![j]!));
}

function worth(ties: Matrix, weighted: boolean): Matrix {
  return weighted ? ties : ties.map((row) => row.map(Math.sign));
}

/** Who can reach each other, arcs followed. */
function partsOf(ties: Matrix): number[][] {
  const distances = distancesOf(lengthsOf(ties, false));
  const first = ties.map((_, i) => ties.findIndex((__, j) => distances[i]![j]! < Infinity && distances[j]![i]! < Infinity));
  return [...new Set(first)].map((lowest) => [...ties.keys()].filter((i) => first[i] === lowest));
}

/** The leading vector by its definition; NaN where there is none or there are several. */
function leadingOf(matrix: Matrix): number[] {
  const parts = partsOf(matrix).filter(({ length }) => length > 1);
  const solutions = parts.map((part) => squared(among(matrix, part)));
  const best = Math.max(0, ...solutions.map(({ root }) => root));
  const top = parts.flatMap((part, at) =>
    best - solutions[at]!.root <= 1e-10 * (best + solutions[at]!.root) ? [{ part, ...solutions[at]! }] : [],
  );
  const distances = distancesOf(lengthsOf(matrix, false));
  const leads = (from: readonly number[], to: readonly number[]) => distances[from[0]!]![to[0]!]! < Infinity;
  const leaders = top.filter((one) => !top.some((other) => other !== one && leads(other.part, one.part)));
  if (leaders.length !== 1) return matrix.map(() => NaN);
  const { part, root, vector } = leaders[0]!;
  const rest = [...matrix.keys()].filter((i) => !part.includes(i) && leads([i], part));
  const values = matrix.map((_, i) => (part.includes(i) ? vector[part.indexOf(i)]! : 0));
  const system = rest.map((i) => rest.map((j) => (i === j ? root : 0) - matrix[i]![j]!));
  const right = rest.map((i) => sum(matrix[i]!.map((strength, j) => strength * values[j]!)));
  const solution = solved(system, right) ?? [];
  rest.forEach((i, at) => {
    values[i] = solution[at]!;
  });
  const most = Math.max(...values);
  return values.map((value) => value / most);
}

/** The root of a strongly connected matrix: a large power of A + c, found by squaring again and again, or step by step where there are many nodes. */
function squared(matrix: Matrix): { readonly root: number; readonly vector: number[] } {
  const c = Math.max(...matrix.map(sum)) / 2;
  const scaled = (values: readonly number[]) => values.map((value) => value / Math.max(...values));
  let power = matrix.map((row, i) => row.map((entry, j) => (entry + (i === j ? c : 0)) / c));
  let vector = scaled(power.map(sum));
  for (let step = 0; step < (matrix.length > 40 ? 2000 : 60); step++) {
    const before = vector;
    if (matrix.length > 40) vector = scaled(power.map((row) => row.reduce((all, entry, j) => all + entry * before[j]!, 0)));
    else {
      const columns = transposed(power);
      const product = power.map((row) => columns.map((column) => sum(row.map((entry, k) => entry * column[k]!))));
      const most = Math.max(...product.flat());
      power = product.map((row) => row.map((entry) => entry / most));
      vector = scaled(power.map(sum));
    }
    if (vector.every((entry, i) => Math.abs(entry - before[i]!) <= 4e-16 * entry)) break;
  }
  const ratios = matrix.map((row, i) => sum(row.map((entry, j) => entry * vector[j]!)) / vector[i]!);
  return { root: (Math.min(...ratios) + Math.max(...ratios)) / 2, vector };
}

/** Solution of a system, largest pivots first; null where there is none. */
function solved(system: Matrix, right: readonly number[]): number[] | null {
  const rows = system.map((row, i) => [...row, right[i]!]);
  const size = rows.length;
  for (let k = 0; k < size; k++) {
    const best = rows.reduce((so, row, i) => (i >= k && Math.abs(row[k]!) > Math.abs(rows[so]![k]!) ? i : so), k);
    [rows[k], rows[best]] = [rows[best]!, rows[k]!];
    const pivot = rows[k]![k]!;
    if (Math.abs(pivot) < 1e-11) return null;
    for (let i = 0; i < size; i++) {
      if (i === k || rows[i]![k] === 0) continue;
      const factor = rows[i]![k]! / pivot;
      rows[i] = rows[i]!.map((entry, j) => entry - factor * rows[k]![j]!);
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
}
