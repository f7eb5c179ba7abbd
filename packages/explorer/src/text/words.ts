import type { Language } from '@splot/core';
import type { CardWords } from './card-words.ts';
import type { Forms } from './plurals.ts';
import type { SceneWords } from './scene-words.ts';
import type { ScreenWords } from './screen-words.ts';

/** Every text the explorer shows in one language; a language that lacks one does not compile. */
export interface Words<F extends Forms = Forms> {
  readonly lang: Language;
  readonly card: CardWords;
  readonly dates: DateWords;
  readonly scene: SceneWords<F>;
  readonly screen: ScreenWords<F>;
}

/** What turns an EDTF text into words. */
export interface DateWords {
  /** A day, month or year written as in ISO 8601. */
  readonly day: (iso: string) => string;
  /** Days from one to another, both included. */
  readonly days: (from: string, to: string) => string;
  readonly oneOfDays: (days: string) => string;
  readonly oneOf: (dates: string) => string;
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  readonly alwaysSoFar: string;
  readonly ongoing: string;
  readonly noRecordsAfter: (date: string) => string;
}
