import type { Answer } from '../answers.ts';
import type { Asked } from '../networks.ts';

/** A value and where it comes from. */
export interface Case {
  readonly answer: Answer;
  readonly asked: Asked;
  readonly subject: string;
  readonly ours: number;
  readonly theirs: number;
}

/** Values where a tool means something else or is mistaken, with the reason why we do not follow it. */
export interface Difference {
  readonly tool: string;
  readonly metrics: readonly string[];
  /** A clause that follows the name of the tool. */
  readonly reason: string;
  /** Whether it speaks of this value. */
  readonly when: (one: Case) => boolean;
  /** Whether all values it speaks of must differ (so that a mended tool is noticed), or only some of them do. */
  readonly all: boolean;
}
