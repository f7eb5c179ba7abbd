import type { Language } from '@splot/core';
import type { Forms } from './plurals.ts';

/** Short words of single controls, beside those of `ScreenWords`. */
export interface ViewWords<F extends Forms = Forms> {
  readonly shown: F;
  readonly noMatches: string;
  readonly sparkline: (ties: string) => string;
  readonly anySource: F;
  readonly openCard: (name: string) => string;
  readonly groups: string;
  readonly marks: string;
  readonly showAllGroups: string;
  readonly noSuchDay: string;
  readonly dayForm: string;
  readonly noChangeYet: string;
  readonly lanes: string;
  readonly lanesHint: string;
  readonly timelineTable: string;
  readonly noSources: string;
  readonly noSelection: string;
  readonly noAddress: string;
  readonly publishedOn: (date: string) => string;
  readonly leave: string;
  readonly what: string;
  readonly how: string;
  readonly look: string;
  readonly policyHint: string;
  readonly modeHint: string;
  readonly meetingsHint: string;
  readonly ghostsHint: string;
  readonly motionOff: string;
  readonly noMetric: string;
  readonly scrollable: (caption: string) => string;
  readonly sortedUp: string;
  readonly sortedDown: string;
  readonly httpStatus: (status: number) => string;
  readonly row: (row: number) => string;
  readonly more: F;
  readonly keysTitle: string;
  readonly newTab: string;
  readonly languages: Readonly<Record<Language, string>>;
}
