import { networkAt } from '../graph/making/network-at.ts';
import type { NetworkOptions } from '../graph/making/network-options.ts';
import type { NullResult } from '../inference/null-result.ts';
import { qapTest } from '../inference/qap-test.ts';
import { checkCounty, counties as countiesIn } from '../model/county.ts';
import type { Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import type { Network } from '../model/network.ts';
import type { Row } from '../model/tables.ts';
import { statutoryTypes, statutoryTypesOf } from '../model/statutory-types.ts';

/** Which counties, when, and what stands for what; further options as of `networkAt`. Mode: `direct` unless said. */
export interface AlignmentOptions extends Omit<NetworkOptions, 'county' | 'facts'> {
  /** Codes of counties. Default: every county with anything on record. */
  readonly counties?: readonly string[] | undefined;
  /** Types an institution stands for; none leaves it out. Default `statutoryTypesOf`. */
  readonly typesOf?: ((institution: Row<'institutions'>) => readonly string[]) | undefined;
  /** Permutations of each test where there are too many types for all of them. Default 1000. */
  readonly replicates?: number | undefined;
  /** Default 1. */
  readonly seed?: number | undefined;
}

/** A county as a network of institution types. */
export interface AlignedCounty {
  readonly code: string;
  /** Institutions of each type in the network. */
  readonly institutions: Int32Array;
  /**
   * Types x types, row by row: the share of pairs of institutions of two types that are tied. NaN where there is no such pair: a type that
   * is absent is missing, not without ties.
   */
  readonly tied: Float64Array;
}

/** How alike two counties are in which types work together. */
export interface AlignedPair {
  /** Codes, the first before the second. */
  readonly a: string;
  readonly b: string;
  /** Types there are in both. */
  readonly types: readonly string[];
  /** Correlation of what is tied, over pairs of those types, against permutations of the types; null with fewer than three. */
  readonly correlation: NullResult | null;
}

/** Counties set side by side type by type. */
export interface Alignment {
  /** Types there are anywhere, in the order of `statutoryTypes`, further ones by code unit. */
  readonly types: readonly string[];
  readonly counties: readonly AlignedCounty[];
  readonly pairs: readonly AlignedPair[];
}

/**
 * Counties aligned by the type of their institutions, this one's police with that one's, so that their networks can be compared although no
 * institution is in both.
 *
 * @throws TypeError for an unknown county, and as `networkAt`.
 */
export function alignCounties(dataset: Dataset, options: AlignmentOptions): Alignment {
  const {
    counties = countiesIn(dataset).map(({ code }) => code),
    typesOf = statutoryTypesOf,
    replicates = 1000,
    seed = 1,
    ...rest
  } = options;
  for (const code of counties) checkCounty(dataset, code);
  const { institutions } = lookup(dataset);
  const networks = [...new Set(counties)]
    .sort()
    .map((code) => ({ code, network: networkAt(dataset, { mode: 'direct', ...rest, county: code }) }));
  const typesIn = ({ nodes, modes }: Network): (readonly string[])[] =>
    nodes.map((id, i) => {
      const row = institutions.get(id);
      return row === undefined || modes?.[i] === 1 ? [] : typesOf(row);
    });
  const types = inOrder(networks.flatMap(({ network }) => typesIn(network).flat()));
  const aligned = networks.map(({ code, network }) => ({ code, ...alignedCounty(network, typesIn(network), types) }));
  const directed = networks.some(({ network }) => network.directed);
  const pairs = aligned.flatMap((a, i) => aligned.slice(i + 1).map((b) => pairOf(a, b, types, { replicates, seed, directed })));
  return { types, counties: aligned, pairs };
}

function inOrder(found: readonly string[]): string[] {
  const place = (type: string): number => {
    const at = statutoryTypes.findIndex(({ id }) => id === type);
    return at < 0 ? Infinity : at;
  };
  return [...new Set(found)].sort((a, b) => (place(a) === place(b) ? (a < b ? -1 : 1) : place(a) - place(b)));
}

function alignedCounty(network: Network, typesOf: readonly (readonly string[])[], types: readonly string[]): Omit<AlignedCounty, 'code'> {
  const places = new Map(types.map((type, t) => [type, t]));
  const of = typesOf.map((ids) => ids.map((id) => places.get(id)!));
  const institutions = new Int32Array(types.length);
  for (const own of of) for (const t of own) institutions[t]!++;
  const size = types.length;
  const [possible, tied] = [new Float64Array(size * size), new Float64Array(size * size)];
  for (const [i, rows] of of.entries()) {
    const partners = new Set(network.targets.subarray(network.offsets[i], network.offsets[i + 1]));
    for (const [j, columns] of of.entries()) {
      // A body that stands for two types is no pair with itself.
      if (i === j) continue;
      for (const s of rows) {
        for (const t of columns) {
          possible[s * size + t]!++;
          if (partners.has(j)) tied[s * size + t]!++;
        }
      }
    }
  }
  return { institutions, tied: tied.map((count, k) => count / possible[k]!) };
}

function pairOf(
  a: AlignedCounty,
  b: AlignedCounty,
  types: readonly string[],
  options: { readonly replicates: number; readonly seed: number; readonly directed: boolean },
): AlignedPair {
  const common = [...types.keys()].filter((t) => a.institutions[t]! > 0 && b.institutions[t]! > 0);
  const part = ({ tied }: AlignedCounty): Float64Array =>
    Float64Array.from(common.flatMap((s) => common.map((t) => (s === t ? NaN : tied[s * types.length + t]!))));
  const correlation = common.length < 3 ? null : qapTest(part(a), part(b), options);
  return { a: a.code, b: b.code, types: common.map((t) => types[t]!), correlation };
}
