import { codes } from '../../model/codes.ts';
import { checkCounty } from '../../model/county.ts';
import type { Dataset } from '../../model/dataset.ts';
import { lookup } from '../../model/lookup.ts';
import type { Facet, NetworkMode } from '../../model/network.ts';
import { dayOf } from '../../time/day.ts';
import { policyOf } from '../../time/policy.ts';
import type { Facts } from './window.ts';

/** What a network is made of, and how. */
export interface NetworkOptions {
  /** ISO day. */
  readonly date: string;
  /** TERYT code of a county, or its place id where it has none; all if left out. */
  readonly county?: string | undefined;
  /** Two kinds of nodes, rows of `ties`, or a projection. Default: the data set's own mode. */
  readonly mode?: NetworkMode | undefined;
  /** Where institutions meet: partnerships (default; not programmes), events, services, or those with these ids. */
  readonly affiliations?: 'partnerships' | 'events' | 'services' | readonly string[] | undefined;
  /** Kinds that count. Partnerships, events and ties are each narrowed only if a code of their own list is among them. */
  readonly kinds?: readonly string[] | undefined;
  /** Rows of `ties` too (in mode `direct` they always are). */
  readonly ties?: boolean | undefined;
  /** Roles that lead, for mode `star-lead`. Default `leader`. */
  readonly leads?: readonly string[] | undefined;
  /** Institutions in support roles too. */
  readonly support?: boolean | undefined;
  /** Count units as themselves (default) or as the body they are part of. */
  readonly rollUp?: 'unit' | 'parent' | undefined;
  /** Persistence policy. Default `evidence-only`. */
  readonly policy?: string | undefined;
  /** Only what is certain (default), or all that is possible. */
  readonly facts?: Facts | undefined;
  /** Facet that groups speak of. Default `sector`. */
  readonly facet?: Facet | undefined;
}

/** Options with every default filled in; the day as a number, kinds by what they narrow (null: not narrowed). */
export interface Asked {
  readonly day: number;
  readonly county: string | undefined;
  readonly mode: NetworkMode;
  readonly affiliations: 'partnerships' | 'events' | 'services' | ReadonlySet<string>;
  readonly kinds: { readonly [F in 'partnerships' | 'events' | 'ties']: ReadonlySet<string> | null };
  readonly ties: boolean;
  readonly leads: ReadonlySet<string>;
  readonly support: boolean;
  readonly rollUp: 'unit' | 'parent';
  readonly policy: string;
  readonly facts: Facts;
  readonly facet: Facet;
}

/** The options, checked. @throws TypeError naming argument and value. */
export function checked(dataset: Dataset, options: NetworkOptions): Asked {
  const { date, county, kinds = [], ties = false, support = false, leads = ['leader'], policy = 'evidence-only' } = options;
  checkCounty(dataset, county);
  policyOf(policy);
  const affiliations = affiliationsOf(dataset, options.affiliations);
  listed('kinds', kinds);
  listed('leads', leads);
  for (const kind of kinds) {
    oneOf('kinds', kind, [...Object.keys(codes.partnershipKind), ...Object.keys(codes.eventKind), ...Object.keys(codes.tieKind)]);
  }
  for (const role of leads) oneOf('leads', role, Object.keys(codes.role));
  yesOrNo('ties', ties);
  yesOrNo('support', support);
  return {
    day: dayOf(date),
    county,
    mode: oneOf('mode', options.mode ?? dataset.mode, modes),
    affiliations,
    kinds: {
      partnerships: narrowedTo(codes.partnershipKind, kinds),
      events: narrowedTo(codes.eventKind, kinds),
      ties: narrowedTo(codes.tieKind, kinds),
    },
    ties,
    leads: new Set(leads),
    support,
    rollUp: oneOf('rollUp', options.rollUp ?? 'unit', ['unit', 'parent']),
    policy,
    facts: oneOf('facts', options.facts ?? 'certain', ['certain', 'possible']),
    facet: oneOf('facet', options.facet ?? 'sector', ['sector', 'area', 'tier']),
  };
}

const modes: readonly NetworkMode[] = ['two-mode', 'direct', 'clique', 'newman', 'jaccard', 'star-lead'];

function affiliationsOf(dataset: Dataset, asked: NetworkOptions['affiliations'] = 'partnerships'): Asked['affiliations'] {
  if (typeof asked === 'string')
    return oneOf<'partnerships' | 'events' | 'services'>('affiliations', asked, ['partnerships', 'events', 'services']);
  listed('affiliations', asked);
  const { partnerships, events, services } = lookup(dataset);
  for (const id of asked) {
    if (!partnerships.has(id) && !events.has(id) && !services.has(id)) {
      throw new TypeError(`affiliations names a partnership, event or service that is not there: ${JSON.stringify(id)}`);
    }
  }
  return new Set(asked);
}

function oneOf<T extends string>(name: string, value: T, allowed: readonly T[]): T {
  if (!allowed.includes(value)) throw new TypeError(`${name} is one of ${allowed.join(', ')}, not ${JSON.stringify(value)}`);
  return value;
}

/** From JavaScript a single text may come, whose letters would be taken for its members. */
function listed(name: string, value: unknown): void {
  if (!Array.isArray(value)) throw new TypeError(`${name} is a list, not ${JSON.stringify(value)}`);
}

function yesOrNo(name: string, value: boolean): void {
  if (typeof value !== 'boolean') throw new TypeError(`${name} is true or false, not ${JSON.stringify(value)}`);
}

function narrowedTo(list: object, kinds: readonly string[]): ReadonlySet<string> | null {
  const own = kinds.filter((kind) => Object.hasOwn(list, kind));
  return own.length === 0 ? null : new Set(own);
}
