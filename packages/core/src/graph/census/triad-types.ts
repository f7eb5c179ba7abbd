/**
 * The 16 ways three nodes of a directed network can be tied: numbers of mutual, one-way and missing pairs, then D (down), U (up),
 * C (cycle) or T (transitive) where the one-way pairs can lie differently.
 */
export const triadTypes = [
  '003',
  '012',
  '102',
  '021D',
  '021U',
  '021C',
  '111D',
  '111U',
  '030T',
  '030C',
  '201',
  '120D',
  '120U',
  '120C',
  '210',
  '300',
] as const;

/** Place in `triadTypes` of each pattern: bits 0 to 5 say whether there are arcs a→b, b→a, a→c, c→a, b→c, c→b. */
export function typeOfPattern(): Uint8Array {
  return Uint8Array.from({ length: 64 }, (_, pattern) => triadTypes.indexOf(typeOf(pattern)));
}

/** Ends of the arc of each bit. */
const arcs = [
  [0, 1],
  [1, 0],
  [0, 2],
  [2, 0],
  [1, 2],
  [2, 1],
] as const;

function typeOf(pattern: number): (typeof triadTypes)[number] {
  const present = arcs.filter((_, bit) => (pattern >> bit) % 2 === 1);
  const oneWay = present.filter(([from, to]) => !present.some(([a, b]) => a === to && b === from));
  const mutual = (present.length - oneWay.length) / 2;
  const counts = `${mutual}${oneWay.length}${3 - mutual - oneWay.length}`;
  const name = triadTypes.find((type) => type === counts + letter(counts, present, oneWay));
  if (name === undefined) throw new TypeError(`no type of three nodes: ${pattern}`);
  return name;
}

type Arc = (typeof arcs)[number];

function letter(counts: string, present: readonly Arc[], oneWay: readonly Arc[]): string {
  const [first] = oneWay;
  const isTwice = (end: 0 | 1) => new Set(oneWay.map((arc) => arc[end])).size < oneWay.length;
  switch (counts) {
    case '021':
    case '120':
      return isTwice(0) ? 'D' : isTwice(1) ? 'U' : 'C';
    case '111':
      // Down: the one-way arc leads to an end of the mutual pair.
      return present.some(([from, to]) => from === first?.[1] && to !== first[0]) ? 'D' : 'U';
    case '030':
      return isTwice(0) ? 'T' : 'C';
    default:
      return '';
  }
}
