import type { Request, ViewId } from '../request.ts';
import type { CardScene, SourceRef } from './card-scene.ts';
import type { ListGroup } from './list-scene.ts';
import type { Confidence, Presence, Shape } from './look.ts';
import type { SceneTable } from './table-scene.ts';
import type { TimelineScene } from './timeline-scene.ts';

export type { CardLine, CardScene, SourceRef } from './card-scene.ts';
export type { ListGroup, ListItem } from './list-scene.ts';
export type { Confidence, Presence, Shape } from './look.ts';
export type { SceneCell, SceneRow, SceneTable } from './table-scene.ts';
export type { TimelineMark, TimelineScene } from './timeline-scene.ts';

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
  readonly action?: { readonly label: string; readonly request: Request };
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
