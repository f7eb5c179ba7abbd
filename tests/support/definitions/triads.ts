import { listed, type Matrix } from '../brute-force.ts';

/** How many triples hold 0, 1, 2 and 3 ties. */
export function tieTriads(ties: Matrix): number[] {
  const counts = ties.length < 3 ? [NaN, NaN, NaN, NaN] : [0, 0, 0, 0];
  const tied = ties.map((row) => row.map(Math.sign));
  tied.forEach((ofI, i) => {
    for (let j = 0; j < i; j++) for (let k = 0; k < j; k++) counts[ofI[j]! + ofI[k]! + tied[j]![k]!]!++;
  });
  return counts;
}

/** Each of the 16 types drawn once; a triple is of the type that one of its six orders shows. */
const drawings = [
  '',
  'ab',
  'ab ba',
  'ba bc',
  'ab cb',
  'ab bc',
  'ab ba cb',
  'ab ba bc',
  'ab cb ac',
  'ba cb ac',
  'ab ba bc cb',
  'ba bc ac ca',
  'ab cb ac ca',
  'ab bc ac ca',
  'ab bc cb ac ca',
  'ab ba bc cb ac ca',
].map((text) => text.split(' ').filter((arc) => arc !== ''));

/** How many triples are of each of the 16 types. */
export function directedTriads(ties: Matrix): number[] {
  const counts = drawings.map(() => (ties.length < 3 ? NaN : 0));
  for (const nodes of triples(ties.length)) {
    const shown = orders.map((order) =>
      listed(
        restricted(
          ties,
          order.map((at) => nodes[at]!),
        ),
        true,
      )
        .map(([i, j]) => 'abc'[i]! + 'abc'[j]!)
        .toSorted()
        .join(' '),
    );
    counts[drawings.findIndex((drawing) => shown.includes(drawing.toSorted().join(' ')))]!++;
  }
  return counts;
}

const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
];

function triples(count: number): number[][] {
  const all = Array.from({ length: count }, (_, i) => i);
  return all.flatMap((i) => all.slice(i + 1).flatMap((j) => all.slice(j + 1).map((k) => [i, j, k])));
}

function restricted(ties: Matrix, nodes: readonly number[]): Matrix {
  return nodes.map((i) => nodes.map((j) => ties[i]![j]!));
}
