import { type Matrix, componentCount, type Definitions, eitherWay, distancesOf, lengthsOf, degrees, indices, sum } from '../brute-force.ts';

/** Metrics of whole networks by their definitions. */
export const ofNetworks: Definitions = {
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
  'mean-local-clustering': (ties) => {
    const some = localClusterings(ties).filter((value) => !Number.isNaN(value));
    return [sum(some) / some.length];
  },
  'watts-strogatz-clustering': (ties) => [sum(localClusterings(ties).map((value) => (Number.isNaN(value) ? 0 : value))) / ties.length],
  'directed-transitivity': (ties, { directed }) => {
    if (!directed) return [NaN];
    let paths = 0;
    let closed = 0;
    ties.forEach((row, i) => {
      for (const j of indices(row)) {
        for (const k of indices(ties[j]!)) {
          if (k !== i) paths++;
          if (k !== i && row[k]! > 0) closed++;
        }
      }
    });
    return [closed / paths];
  },
  triangles: (ties) => {
    const either = eitherWay(ties);
    let count = 0;
    either.forEach((row, i) => {
      const partners = indices(row);
      for (const j of partners) for (const h of partners) if (i < j && j < h && either[j]![h]! > 0) count++;
    });
    return [count];
  },
  'cutpoint-share': (ties) => {
    const either = eitherWay(ties);
    const whole = componentCount(either);
    return [either.filter((_, i) => componentCount(either, (j) => j !== i) > whole).length / ties.length];
  },
};

function localClusterings(ties: Matrix): number[] {
  const either = eitherWay(ties);
  return either.map((row) => {
    const partners = indices(row);
    const closed = sum(partners.map((j) => partners.filter((h) => either[j]![h]! > 0).length));
    return closed / (partners.length * (partners.length - 1));
  });
}
