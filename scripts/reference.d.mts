import type { Metric, Text } from '@splot/core';

/** What the code says of itself, and what the comparison with other programs found. */
export interface Described {
  readonly tables: object;
  readonly codes: object;
  readonly problemCodes: object;
  readonly catalogue: readonly Metric[];
  readonly words: {
    readonly factsOf: (metric: Metric) => readonly { readonly id: string; readonly lines: readonly Text[] }[];
    readonly factLabels: Readonly<Record<string, Text>>;
    readonly levelWords: Readonly<Record<string, Text>>;
  };
  /** `docs/conformity.json`. */
  readonly conformity: object;
}
export declare function referencePages(described: Described): Map<string, string>;
