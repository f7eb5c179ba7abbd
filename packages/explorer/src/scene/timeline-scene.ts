import type { Confidence } from './look.ts';
import type { SceneTable } from './table-scene.ts';

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
