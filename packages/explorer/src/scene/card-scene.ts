import type { Shape } from './look.ts';
import type { SceneTable } from './table-scene.ts';

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
