import type { Problem } from '@splot/core';
import type { ScreenWords } from '../../text/screen-words.ts';

/** Why there are no data. */
export interface LoadFault {
  readonly code: keyof ScreenWords['errors'];
  /** Status of the answer where the code is `http`, else 0. */
  readonly status: number;
  /** What the reader of the file found. */
  readonly problems: readonly Problem[];
}
