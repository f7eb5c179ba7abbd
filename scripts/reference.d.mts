/** What the code says of itself. */
export interface Described {
  readonly tables: object;
  readonly codes: object;
  readonly problemCodes: object;
  readonly catalogue: readonly object[];
}
export declare function referencePages(described: Described): Map<string, string>;
