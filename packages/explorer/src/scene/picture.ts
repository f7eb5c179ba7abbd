import type { Dataset, Facet, Language, Lookup, Problem, Reading, Row, Text } from '@splot/core';
import type { Box, ViewId } from '../request.ts';
import type { GroupStyle } from './palette.ts';
import type { Theme } from './theme.ts';

/** A row and the table it is from. */
export type Told<T extends FactTable = FactTable> = { readonly [K in T]: { readonly table: K; readonly row: Row<K> } }[T];

/** A row of a county that networks use, with how it stands on one day. */
export type Fact<T extends FactTable = FactTable> = {
  readonly [K in T]: { readonly table: K; readonly row: Row<K>; readonly standing: Standing };
}[T];

/** Tables whose rows hold in a county for a time. */
type FactTable = 'partnerships' | 'memberships' | 'events' | 'participations' | 'ties';

/** In force, possibly in force, announced at that time, or none of these. */
export interface Standing {
  readonly state: 'in' | 'maybe' | 'planned' | 'out';
  /** Not stated by a source, but read out of it. */
  readonly inferred: boolean;
  /** It certainly was so on an earlier day, and is only possible because no later document is known. */
  readonly silent: boolean;
}

/** When a row was so, as ISO days; `''` where there is no bound. */
export interface Span {
  /** First day it certainly held; else the first it may have. */
  readonly first: string;
  /** First day it may have held. */
  readonly earliest: string;
  /** Last day a source attests. */
  readonly last: string;
  /** Last day it may have held. */
  readonly latest: string;
  readonly end: 'known' | 'unknown' | 'open';
}

/** Rows of one county by table, each with its standing on one day. */
export interface CountyFacts {
  readonly date: string;
  readonly partnerships: readonly Fact<'partnerships'>[];
  readonly memberships: readonly Fact<'memberships'>[];
  readonly events: readonly Fact<'events'>[];
  readonly participations: readonly Fact<'participations'>[];
  readonly ties: readonly Fact<'ties'>[];
  /** Bodies that sources of the time only announce. */
  readonly planned: readonly Row<'institutions'>[];
  /** Bodies of the picture whether or not anything ties them. */
  readonly roster: readonly { readonly row: Row<'institutions'>; readonly presence: 'in' | 'maybe' }[];
}

/** A county of the picker. */
export interface County {
  readonly code: string;
  readonly name: string;
}

/** One change state, as the time axis needs it. */
export interface ChangeState {
  readonly date: string;
  /** Day number, for distances in time. */
  readonly day: number;
  /** Ids of what begins, of what sources stop speaking of, and of what is over. */
  readonly begins: readonly string[];
  readonly fades: readonly string[];
  /** Ids of what is certainly over. */
  readonly ends: readonly string[];
}

/** What a reading of the metric shown says of each institution. */
export interface Measured {
  readonly metric: { readonly id: string; readonly label: Text; readonly definition: Text };
  /** By institution, on the day. */
  readonly readings: ReadonlyMap<string, Reading>;
  /** Number of ties by institution: on the day, and in every change state (null where absent). */
  readonly ties: ReadonlyMap<string, number>;
  readonly trail: ReadonlyMap<string, readonly (number | null)[]>;
  /** Least and greatest value over all change states; NaN if there is none. */
  readonly range: readonly [number, number];
}

/** Everything a scene is made from; selectors gather it, nothing in it is computed from the screen or the clock. */
export interface Picture {
  readonly view: ViewId;
  readonly lang: Language;
  readonly theme: Theme;
  readonly date: string;
  readonly box: Box;
  readonly facet: Facet;
  readonly groups: readonly GroupStyle[];
  /** Labels of all codes of each facet. */
  readonly labels: Readonly<Record<Facet, ReadonlyMap<string, string>>>;
  readonly hidden: ReadonlySet<string>;
  readonly search: string;
  readonly selected: string;
  readonly meetings: boolean;
  readonly context: boolean;
  readonly policy: Text;
  readonly projection: Text;
  readonly county: County;
  /** Codes of counties that were asked for and are not to be had. */
  readonly missing: readonly string[];
  readonly counties: readonly County[];
  readonly dataset: Dataset;
  readonly lookup: Lookup;
  /** Other names of institutions, partnerships and places, by id. */
  readonly otherNames: ReadonlyMap<string, readonly Row<'names'>[]>;
  /** Partnerships an institution has a membership in, by its id: searching for a partnership finds them. */
  readonly contextsOf: ReadonlyMap<string, readonly string[]>;
  /** Home county of an institution, by its id; `''` where there is none. */
  readonly homes: ReadonlyMap<string, County>;
  readonly facts: CountyFacts;
  /** Other days whose picture is drawn as traces: the last documented one where nothing is in force, all of them where the reader asks for it. */
  readonly traces: readonly CountyFacts[];
  /** The last documented day not after the day shown, or the first one there is, where nothing is in force; null else. */
  readonly documented: CountyFacts | null;
  /** Last day not after the day shown that a source attests something of; `''` if there is none. */
  readonly lastEvidence: string;
  /** When each row was so by its sources alone, by table and id: `memberships 12`. */
  readonly spans: ReadonlyMap<string, Span>;
  /** What asking for this day under this policy runs into. */
  readonly problems: readonly Problem[];
  readonly states: readonly ChangeState[];
  /** Last day of the axis and of the data. */
  readonly horizon: string;
  /** Day numbers, for distances in time. */
  readonly dayOf: (iso: string) => number;
  readonly isoOf: (day: number) => string;
  readonly positions: ReadonlyMap<string, readonly [x: number, y: number]>;
  /** What radii must be multiplied by where the box is crowded. */
  readonly shrink: number;
  readonly measured: Measured;
  /** Readings of the selected institution, of the network of partnerships or of meetings; null where it is in neither on the day. */
  readonly card: readonly { readonly metric: Measured['metric']; readonly reading: Reading | null; readonly ofMeetings: boolean }[];
  /** Documents cited by anything of the county, then by what is selected, in the order of their numbers. */
  readonly sources: readonly Row<'sources'>[];
  /** How many of them anything of the county cites. */
  readonly cited: number;
}
