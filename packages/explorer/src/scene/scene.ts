import type { ViewId } from '../request.ts';

/** Shapes of equal area πr². */
export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'hexagon';

/** Whether something is in force on the day, possibly in force, or drawn only as a trace of another day. */
export type Presence = 'in' | 'maybe' | 'ghost';

/** How sure the record is. */
export type Confidence = 'documented' | 'inferred' | 'planned';

/**
 * Everything a back-end draws for one state, as plain serialisable data. Coordinates are CSS px in `box`, origin top left, y down, two decimals;
 * arrays are sorted by id. Every node, link and mark names the `row` of the table that holds its values. `scene = f(dataset, state, locale, theme)`.
 */
export interface Scene {
  readonly version: 1;
  readonly view: ViewId;
  readonly lang: string;
  readonly counties: readonly string[];
  /** ISO day shown. */
  readonly date: string;
  readonly box: { readonly width: number; readonly height: number };
  readonly title: string;
  /** One generated sentence: accessible summary, caption and share text alike. */
  readonly sentence: string;
  /** Short facts beside the sentence: policy, projection, sources, n. */
  readonly facts: readonly SceneFact[];
  readonly notices: readonly Notice[];
  readonly sources: readonly SourceRef[];
  readonly nodes: readonly SceneNode[];
  readonly links: readonly SceneLink[];
  readonly labels: readonly Label[];
  readonly legend: readonly LegendItem[];
  /** Sections of the list view: one per group. */
  readonly groups: readonly ListGroup[];
  readonly table: SceneTable;
  readonly timeline: TimelineScene;
  readonly card: CardScene | null;
}

/** A short labelled fact, with an explanation for those who ask. */
export interface SceneFact {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly explanation: string;
}

/** Something the reader should know: a gap in the evidence, a left-out row, an unknown id. `action` is a request offered as a button. */
export interface Notice {
  readonly id: string;
  readonly tone: 'quiet' | 'warning';
  readonly text: string;
  readonly action?: { readonly label: string; readonly request: import('../request.ts').Request };
}

/** A document behind the facts shown; `href` is empty unless the address is safe to follow. */
export interface SourceRef {
  readonly id: string;
  /** Number shown in brackets, from 1, in the order of the scene. */
  readonly number: number;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly href: string;
  readonly note: string;
}

/** A drawn institution or hub (partnership or meeting). */
export interface SceneNode {
  readonly id: string;
  readonly kind: 'institution' | 'hub';
  /** What a hub stands for; empty for institutions. */
  readonly hub: '' | 'team' | 'platform' | 'agreement' | 'meeting';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly shape: Shape;
  readonly fill: string;
  readonly outline: string;
  /** Two letters of the group, or the member count of a hub. */
  readonly code: string;
  readonly codeFill: string;
  readonly lead: boolean;
  readonly presence: Presence;
  readonly confidence: Confidence;
  /** Group order (slot, then code); -1 for hubs. */
  readonly group: number;
  /** Accessible name: name, group, role, ties. */
  readonly name: string;
  /** The glyph is too small for its two letters: they stand at the head of its label, or are its label. */
  readonly codeBeside: boolean;
  readonly row: string;
}

/** A drawn tie, membership or attendance. */
export interface SceneLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: 'agreement' | 'membership' | 'meeting' | 'tie';
  readonly shape: 'line' | 'arc';
  readonly dash: readonly number[];
  readonly width: number;
  readonly colour: string;
  readonly presence: Presence;
  readonly confidence: Confidence;
  readonly name: string;
  readonly row: string;
}

/** One line of a node's text, placed so that it overlaps nothing; texts that fit nowhere are left out. */
export interface Label {
  readonly id: string;
  readonly node: string;
  readonly text: string;
  /** Start of the baseline. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly presence: Presence;
}

/** One row of the legend; group rows toggle a filter. */
export interface LegendItem {
  readonly id: string;
  readonly kind: 'group' | 'hub' | 'link' | 'presence' | 'size';
  readonly label: string;
  readonly count: number | null;
  /** Group code, for the filter. */
  readonly group: string;
  readonly on: boolean;
  readonly shape: Shape | 'line' | 'arc';
  readonly fill: string;
  readonly code: string;
  readonly codeFill: string;
  readonly dash: readonly number[];
  readonly presence: Presence;
  readonly r: number;
}

/** Institutions of one group, as the list view shows them. */
export interface ListGroup {
  readonly group: string;
  readonly label: string;
  readonly shape: Shape;
  readonly fill: string;
  readonly code: string;
  readonly codeFill: string;
  readonly items: readonly ListItem[];
}

/** One institution of the list. */
export interface ListItem {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly roles: readonly string[];
  readonly since: string;
  readonly presence: Presence;
  readonly confidence: Confidence;
  /** What is known of it on this day, in a few words ("attended 23.09.2019; not a documented member"). */
  readonly status: string;
  /** Home county where it is not the county shown. */
  readonly home: string;
  /** The institution's number of ties in each change state, for the sparkline; NaN-free: null where absent. */
  readonly spark: readonly (number | null)[];
  readonly sources: readonly number[];
  readonly row: string;
}

/** A table: what is drawn, as rows. */
export interface SceneTable {
  readonly caption: string;
  readonly columns: readonly { readonly id: string; readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly SceneRow[];
}

/** One row; `cells` is aligned with the columns. */
export interface SceneRow {
  readonly id: string;
  /** Institution or hub the row opens, or empty. */
  readonly opens: string;
  readonly cells: readonly SceneCell[];
}

/** What a cell shows, and what it sorts by. */
export interface SceneCell {
  readonly text: string;
  readonly sort: string | number;
}

/** The time axis: from the first to the last change state, linear in days. */
export interface TimelineScene {
  readonly from: string;
  readonly to: string;
  /** Change states, in order. */
  readonly states: readonly { readonly date: string; readonly label: string; readonly changes: string; readonly at: number }[];
  /** Index into `states` of the state shown (the last one not after the day), -1 before the first. */
  readonly current: number;
  /** Position of the day shown. */
  readonly at: number;
  readonly dateLabel: string;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly lanes: readonly {
    readonly id: 'agreements' | 'meetings' | 'teams' | 'nodata';
    readonly label: string;
    readonly marks: readonly TimelineMark[];
  }[];
  /** Rows of the timeline's own table twin. */
  readonly table: SceneTable;
}

/** One mark on a lane. Positions are shares of the axis, 0 to 1. */
export interface TimelineMark {
  readonly id: string;
  readonly shape: 'diamond' | 'circle' | 'bar' | 'hatch';
  readonly start: number;
  readonly end: number;
  /** Unknown start or end: drawn fading into hatch, never as a hard edge. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly confidence: Confidence;
  readonly date: string;
  readonly name: string;
  readonly title: string;
  readonly row: string;
}

/** The card of an institution, partnership or event, every statement with its sources. */
export interface CardScene {
  readonly id: string;
  readonly kind: 'institution' | 'partnership' | 'event';
  readonly name: string;
  readonly subtitle: string;
  readonly shape: Shape;
  readonly fill: string;
  readonly code: string;
  readonly codeFill: string;
  readonly identity: readonly CardLine[];
  /** Roles, memberships, meetings, ties. */
  readonly sections: readonly { readonly id: string; readonly title: string; readonly lines: readonly CardLine[] }[];
  readonly metrics: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: string;
    readonly why: string;
    readonly definition: string;
  }[];
  readonly evidence: readonly (SourceRef & { readonly supports: readonly string[] })[];
  readonly table: SceneTable;
}

/** One statement. `opens` is an id whose card it opens, or empty; `marks` are words such as "inferred", "planned". */
export interface CardLine {
  readonly label: string;
  readonly text: string;
  readonly opens: string;
  readonly marks: readonly string[];
  readonly note: string;
  readonly sources: readonly number[];
}
