import { type Definitions, eitherWay, distancesOf, lengthsOf, degrees, betweennessOf, transposed, indices, sum } from '../brute-force.ts';

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
};
