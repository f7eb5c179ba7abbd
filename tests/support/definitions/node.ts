import {
  type Definitions,
  type Matrix,
  componentCount,
  eitherWay,
  distancesOf,
  lengthsOf,
  degrees,
  betweennessOf,
  transposed,
  indices,
  sum,
} from '../brute-force.ts';

/** Metrics of institutions by their definitions. */
export const ofNodes: Definitions = {
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
  'barrat-clustering': (ties) => {
    const either = eitherWay(ties);
    return either.map((row) => {
      const partners = indices(row);
      let closed = 0;
      for (const j of partners) for (const h of partners) if (either[j]![h]! > 0) closed += (row[j]! + row[h]!) / 2;
      return partners.length < 2 ? NaN : closed / (sum(row) * (partners.length - 1));
    });
  },
  'onnela-clustering': (ties) => {
    const either = eitherWay(ties);
    const strongest = Math.max(...either.map((row) => Math.max(...row)));
    return either.map((row) => {
      const partners = indices(row);
      let intensity = 0;
      for (const j of partners) for (const h of partners) if (h > j) intensity += Math.cbrt(row[j]! * row[h]! * either[j]![h]!) / strongest;
      return partners.length < 2 ? NaN : intensity / ((partners.length * (partners.length - 1)) / 2);
    });
  },
  'fagiolo-clustering': (ties, { directed }) => {
    const arc = (i: number, j: number) => (ties[i]![j]! > 0 ? 1 : 0);
    return ties.map((row, i) => {
      if (!directed) return NaN;
      const nodes = [...row.keys()];
      const triangles = sum(
        nodes.flatMap((j) => nodes.map((h) => (arc(i, j) + arc(j, i)) * (arc(j, h) + arc(h, j)) * (arc(h, i) + arc(i, h)))),
      );
      const arcs = sum(nodes.map((j) => arc(i, j) + arc(j, i)));
      const mutual = sum(nodes.map((j) => arc(i, j) * arc(j, i)));
      return triangles / (2 * (arcs * (arcs - 1) - 2 * mutual));
    });
  },
  'node-triangles': (ties) => {
    const either = eitherWay(ties);
    return either.map((row) => {
      const partners = indices(row);
      return sum(partners.map((j) => partners.filter((h) => h > j && either[j]![h]! > 0).length));
    });
  },
  'burt-effective-size': (ties, _, { weighted }) => effectiveSizes(ties, weighted === true),
  'burt-efficiency': (ties, _, { weighted }) =>
    effectiveSizes(ties, weighted === true).map((size, i) => size / indices(eitherWay(ties)[i]!).length),
  'burt-hierarchy': (ties, _, { weighted }) => {
    const z = investments(ties, weighted === true);
    const p = z.map((row) => row.map((invested) => invested / sum(row)));
    return p.map((row) => {
      const partners = indices(row);
      if (partners.length < 2) return partners.length === 1 ? 1 : NaN;
      const parts = partners.map((j) => (row[j]! + sum(partners.map((q) => row[q]! * p[q]![j]!))) ** 2);
      // r ln r less r - 1, whose sum is 0: precise also where parts are nearly equal.
      const beyond = parts.map((part) => (part * partners.length) / sum(parts) - 1);
      const hierarchy = sum(beyond.map((more) => (1 + more) * Math.log1p(more) - more)) / (partners.length * Math.log(partners.length));
      return hierarchy < 1e-12 ? 0 : hierarchy;
    });
  },
  cutpoint: (ties) => {
    const either = eitherWay(ties);
    const whole = componentCount(either);
    return either.map((_, i) => Number(componentCount(either, (j) => j !== i) > whole));
  },
  'parts-after-removal': (ties) => {
    const either = eitherWay(ties);
    return either.map((_, i) => (ties.length < 2 ? NaN : componentCount(either, (j) => j !== i)));
  },
  'core-number': (ties, { directed }, { direction }) => {
    const followed = !directed || direction === 'out' ? ties : direction === 'in' ? transposed(ties) : null;
    const among = (i: number, left: readonly boolean[]) =>
      left.filter((is, j) => is && (followed ?? ties)[i]![j]! > 0).length +
      (followed === null ? left.filter((is, j) => is && ties[j]![i]! > 0).length : 0);
    const core = ties.map(() => 0);
    for (let k = 1, left = ties.map(() => true); left.includes(true); k++) {
      for (let before = Infinity; left.filter(Boolean).length < before; ) {
        before = left.filter(Boolean).length;
        const now = left;
        left = now.map((is, j) => is && among(j, now) >= k);
      }
      left.forEach((is, i) => {
        if (is) core[i] = k;
      });
    }
    return core;
  },
  'onion-layer': (ties) => {
    const either = eitherWay(ties);
    const layers = ties.map(() => Infinity);
    for (let pass = 1, k = 0; layers.includes(Infinity); ) {
      const left = layers.map((layer) => layer === Infinity);
      const going = left.map((is, i) => is && either[i]!.filter((tie, j) => tie > 0 && left[j]!).length <= k);
      if (!going.includes(true)) {
        k++;
        continue;
      }
      going.forEach((goes, i) => {
        if (goes) layers[i] = pass;
      });
      pass++;
    }
    return layers;
  },
  'average-neighbour-degree': (ties) => {
    const partners = eitherWay(ties).map(indices);
    return partners.map((some) => sum(some.map((j) => partners[j]!.length)) / some.length);
  },
};

/** What two institutions invest in each other, both ways together. */
function investments(ties: Matrix, weighted: boolean): number[][] {
  const worth = (strength: number) => (weighted ? strength : Math.sign(strength));
  return ties.map((row, i) => row.map((there, j) => worth(there) + worth(ties[j]![i]!)));
}

function effectiveSizes(ties: Matrix, weighted: boolean): number[] {
  const z = investments(ties, weighted);
  const total = z.map(sum);
  const most = z.map((row) => Math.max(...row));
  return z.map((row, i) => {
    const partners = indices(row);
    if (partners.length === 0) return NaN;
    const repeated = (j: number) => sum(partners.map((q) => ((row[q]! / total[i]!) * z[j]![q]!) / most[j]!));
    return sum(partners.map((j) => 1 - repeated(j)));
  });
}
