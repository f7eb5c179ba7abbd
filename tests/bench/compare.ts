import type { Columns } from './binary.ts';
import type { Check, Digest } from './workload.ts';

type Digests = Readonly<Record<string, Digest>>;

/** Checks that our results fail, in words; none where all hold. */
export function failedChecks(digests: Digests, checks: readonly Check[]): string[] {
  return checks.flatMap(({ column, of, value, tolerance = 1e-11 }) => {
    const found = digests[column]?.[of] ?? NaN;
    return isNear(found, value, tolerance) ? [] : [`${of} of ${column} is ${found}, not ${value}`];
  });
}

/** Where the digests of two programs differ, in words, over the columns both have and none of those where one value is as good as another. */
export function digestDifferences(ours: Digests, theirs: Digests, tolerance: number, arbitrary: readonly string[] = []): string[] {
  return Object.entries(theirs).flatMap(([name, their]) => {
    const our = ours[name];
    if (our === undefined || arbitrary.includes(name)) return [];
    const facts = (['count', 'undefined', 'sum', 'most'] as const).filter((fact) => !isNear(our[fact], their[fact], tolerance));
    return facts.map((fact) => `${fact} of ${name}: ${our[fact]} here, ${their[fact]} there`);
  });
}

/** Where the values of two programs differ, in words: the first of each column both have. In `arbitrary` columns theirs counts only where ours is defined. */
export function valueDifferences(ours: Columns, theirs: Columns, tolerance: number, arbitrary: readonly string[] = []): string[] {
  return [...theirs].flatMap(([name, their]) => {
    const our = ours.get(name);
    if (our === undefined) return [];
    if (our.length !== their.length) return [`${name}: ${our.length} values here, ${their.length} there`];
    // A value far below the others is known no better than they are.
    const floor = 1e-3 * their.reduce((most, value) => (Math.abs(value) > most ? Math.abs(value) : most), 0);
    const at = our.findIndex(
      (value, i) => !(Number.isNaN(value) && arbitrary.includes(name)) && !isNear(value, their[i]!, tolerance, floor),
    );
    return at < 0 ? [] : [`${name}: value ${at} is ${our[at]} here, ${their[at]} there`];
  });
}

/**
 * Where shares of random replicates differ by more than chance explains, in words: the first of each column both have. Chance: four standard
 * errors of the difference of two shares.
 */
export function shareDifferences(ours: Columns, theirs: Columns, shares: Readonly<Record<string, number>>): string[] {
  return Object.entries(shares).flatMap(([name, replicates]) => {
    const [our, their] = [ours.get(name), theirs.get(name)];
    if (our === undefined || their === undefined) return [];
    const at = our.findIndex((share, i) => {
      const mean = (share + their[i]!) / 2;
      return !(Math.abs(share - their[i]!) <= 4 * Math.sqrt((2 * mean * (1 - mean)) / replicates));
    });
    return at < 0 ? [] : [`${name}: share ${at} is ${our[at]} here, ${their[at]} there`];
  });
}

function isNear(a: number, b: number, tolerance: number, floor = 0): boolean {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b);
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b), floor);
}
