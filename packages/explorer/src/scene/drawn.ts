import type { Row } from '@splot/core';
import type { Fact } from './picture.ts';
import type { Confidence, Presence, SceneLink, SceneNode } from './scene.ts';

/** An institution of the picture, and what puts it there. */
export interface Body {
  readonly id: string;
  readonly row: Row<'institutions'>;
  readonly presence: Presence;
  readonly confidence: Confidence;
  /** What its surest facts make it: member, participant, supporter, or only planned. */
  readonly part: 'member' | 'attendee' | 'support' | 'planned';
  /** Leads a partnership on the day; `planned` where this was only announced. */
  readonly lead: 'yes' | 'maybe' | 'planned' | 'no';
  readonly facts: readonly Fact[];
}

/** A partnership or meeting drawn as a node. */
export interface Hub {
  readonly id: string;
  readonly kind: Exclude<SceneNode['hub'], ''>;
  readonly fact: Fact<'partnerships'> | Fact<'events'>;
  readonly presence: Presence;
  readonly confidence: Confidence;
  /** Named institutions tied to it, those in support apart. */
  readonly members: number;
  readonly support: number;
  /** Groups of institutions a source speaks of without naming them. */
  readonly unnamed: readonly Row<'institutions'>[];
}

/** Two nodes tied on the day, by one or several facts. */
export interface Bond {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: SceneLink['kind'];
  readonly presence: Presence;
  readonly confidence: Confidence;
  /** Every fact behind it is a supporting role. */
  readonly support: boolean;
  readonly facts: readonly Fact[];
}

/** What is drawn, before anything has a place, size or colour. Lists are sorted by id. */
export interface Drawn {
  readonly bodies: readonly Body[];
  readonly hubs: readonly Hub[];
  readonly bonds: readonly Bond[];
}
