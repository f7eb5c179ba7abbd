import { stream } from '../../packages/core/src/graph/engine/stream.ts';

/** A simple undirected graph of nodes 0 … n - 1; tie k joins `u[k]` and `v[k]`. */
export interface Graph {
  readonly n: number;
  readonly u: Uint32Array;
  readonly v: Uint32Array;
  readonly strength: Float64Array;
}

/** Who belongs to what: membership k puts `institutions[k]` into `partnerships[k]`. */
export interface TwoMode {
  readonly institutionCount: number;
  readonly partnershipCount: number;
  readonly institutions: Uint32Array;
  readonly partnerships: Uint32Array;
}

/** A county over quarters 0 … T - 1; intervals are half-open. */
export interface PanelCounty {
  readonly institutions: readonly PanelInstitution[];
  readonly ties: readonly PanelTie[];
}

/** An institution of a panel; `sector` is an index into `sectors`. */
export interface PanelInstitution {
  readonly sector: number;
  readonly start: number;
  readonly end: number;
}

/** A tie of a panel between institutions `u` and `v` of its county. */
export interface PanelTie {
  readonly u: number;
  readonly v: number;
  readonly strength: number;
  readonly start: number;
  readonly end: number;
}

/** Counties over `quarters` quarters. */
export interface Panel {
  readonly quarters: number;
  readonly counties: readonly PanelCounty[];
}

/** Sectors of a panel, by index. */
export const sectors = ['public', 'ngo', 'business', 'church', 'education'] as const;

type Random = () => number;

/** Preferential attachment: every newcomer ties itself to `k` of those who already have ties, in proportion to how many they have. */
export function barabasiAlbert(n: number, k: number, seed: number): Graph {
  const random = stream(seed);
  return withStrengths(n, attached(n, k, random), random);
}

/** Planted partition: `communities` groups, four ties of five inside them, n · degree / 2 ties. */
export function plantedPartition(n: number, communities: number, degree: number, seed: number): Graph {
  const random = stream(seed);
  const wanted = (n * degree) / 2;
  const ties: number[] = [];
  const known = new Set<number>();
  while (known.size < wanted) {
    const u = Math.floor(random() * n);
    const v =
      random() < 0.2 ? Math.floor(random() * n) : Math.floor(random() * Math.floor(n / communities)) * communities + (u % communities);
    const pair = Math.min(u, v) * n + Math.max(u, v);
    if (u === v || known.has(pair)) continue;
    known.add(pair);
    ties.push(u, v);
  }
  return withStrengths(n, ties, random);
}

/** Preferential attachment among 4,000 nodes, and 6,000 more that hang on it in trees. */
export function fringe(): Graph {
  const random = stream(55);
  const ties = attached(4000, 5, random);
  for (let v = 4000; v < 10_000; v++) ties.push(v, Math.floor(random() * v));
  return withStrengths(10_000, ties, random);
}

/** 100,000 memberships of 20,000 institutions in 15,000 partnerships; a few of each have very many. */
export function twoMode(): TwoMode {
  const random = stream(3);
  const [institutionCount, partnershipCount, count] = [20_000, 15_000, 100_000];
  const institutions = new Uint32Array(count);
  const partnerships = new Uint32Array(count);
  const known = new Set<number>();
  while (known.size < count) {
    const institution = Math.floor(random() ** 2 * institutionCount);
    const partnership = Math.floor(random() ** 1.5 * partnershipCount);
    const pair = institution * partnershipCount + partnership;
    if (known.has(pair)) continue;
    institutions[known.size] = institution;
    partnerships[known.size] = partnership;
    known.add(pair);
  }
  return { institutionCount, partnershipCount, institutions, partnerships };
}

/** How large and how dense the counties of a panel are: n = smallest + ⌊spread · r⌋, and the factor of the density. */
export interface PanelShape {
  readonly smallest: number;
  readonly spread: number;
  readonly density: number;
}

/** Counties of 15 to 60 institutions that join, leave, and tie and untie themselves quarter by quarter. */
export function panel(
  counties: number,
  quarters: number,
  seed: number,
  shape: PanelShape = { smallest: 15, spread: 46, density: 1 },
): Panel {
  const random = stream(seed);
  return { quarters, counties: Array.from({ length: counties }, () => panelCounty(quarters, random, shape)) };
}

function panelCounty(quarters: number, random: Random, { smallest, spread, density }: PanelShape): PanelCounty {
  const n = smallest + Math.floor(spread * random());
  const institutions = Array.from({ length: n }, (): PanelInstitution => {
    const drawn = random();
    const sector = [0.45, 0.75, 0.85, 0.92, 1].findIndex((bound) => drawn < bound);
    const start = random() < 0.6 ? 0 : Math.floor((random() * quarters) / 2);
    let end = start;
    while (end < quarters && random() > 0.006) end++;
    return { sector, start, end: end - start < 4 ? Math.min(quarters, start + 4) : end };
  });
  const common = (0.1 + 0.15 * random()) * density;
  const activity = institutions.map(() => random() ** 2 + 0.25);
  const ties: PanelTie[] = [];
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const alike = institutions[i]!.sector === institutions[j]!.sector ? 1.5 : 0.8;
      const chance = Math.min(0.9, 3 * common * activity[i]! * activity[j]! * alike);
      const birth = Math.min(0.5, (0.025 * chance) / (1 - chance));
      const first = Math.max(institutions[i]!.start, institutions[j]!.start);
      const last = Math.min(institutions[i]!.end, institutions[j]!.end);
      if (first >= last) continue;
      const emit = (start: number, end: number) => ties.push({ u: i, v: j, strength: 1 + Math.floor(5 * random()), start, end });
      let on = random() < chance;
      let from = first;
      for (let t = first; t < last; t++) {
        if (on) {
          if (t > from && random() < 0.025) {
            emit(from, t);
            on = false;
          }
        } else if (random() < birth) {
          on = true;
          from = t;
        }
      }
      if (on) emit(from, last);
    }
  }
  return { institutions, ties };
}

/** Two symmetric matrices over the same nodes, again and again. */
export interface MatrixPairs {
  readonly n: number;
  readonly count: number;
  /** Of each pair the first, then the second matrix, row-major n x n with an empty diagonal. */
  readonly values: Float64Array;
}

/** Pairs of matrices drawn below the diagonal, row by row: `entry` makes an entry of a random number. */
export function matrixPairs(count: number, n: number, seed: number, entry: (random: number) => number): MatrixPairs {
  const random = stream(seed);
  const values = new Float64Array(2 * count * n * n);
  for (let matrix = 0; matrix < 2 * count; matrix++) {
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < i; j++) {
        const value = entry(random());
        values[(matrix * n + i) * n + j] = value;
        values[(matrix * n + j) * n + i] = value;
      }
    }
  }
  return { n, count, values };
}

/** Ends of the ties, two by two, after the nodes have been given new numbers at random. */
function attached(n: number, k: number, random: Random): number[] {
  const ties: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i <= k; i++) {
    for (let j = 0; j < i; j++) {
      ties.push(i, j);
      ends.push(i, j);
    }
  }
  for (let v = k + 1; v < n; v++) {
    const partners = new Set<number>();
    while (partners.size < k) partners.add(ends[Math.floor(random() * ends.length)]!);
    for (const partner of partners) {
      ties.push(v, partner);
      ends.push(v, partner);
    }
  }
  const numbers = Uint32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i >= 1; i--) {
    const j = Math.floor(random() * (i + 1));
    [numbers[i], numbers[j]] = [numbers[j]!, numbers[i]!];
  }
  return ties.map((node) => numbers[node]!);
}

function withStrengths(n: number, ties: readonly number[], random: Random): Graph {
  const count = ties.length / 2;
  return {
    n,
    u: Uint32Array.from({ length: count }, (_, k) => ties[2 * k]!),
    v: Uint32Array.from({ length: count }, (_, k) => ties[2 * k + 1]!),
    strength: Float64Array.from({ length: count }, () => 1 + Math.floor(5 * random())),
  };
}
