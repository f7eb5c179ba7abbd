import { readFileSync } from 'node:fs';

/** What R says of null models: `tests/core/inference/reference/write-null-models.R`. */
export interface NullModels {
  readonly adjusted: {
    readonly values: readonly { readonly p: Numbers; readonly holm: Numbers; readonly 'benjamini-hochberg': Numbers }[];
  };
  readonly tests: readonly PeerTest[];
}

/** A test as another program made it, by drawing. */
export interface PeerTest {
  readonly tool: string;
  readonly call: string;
  /** A network of `tests/conformity/networks`. */
  readonly network: string;
  readonly metric: string;
  readonly condition: string;
  readonly observed: number;
  /** Share of replicates at least as high, at least as low. */
  readonly high: number;
  readonly low: number;
  readonly mean: number;
  readonly sd: number;
  readonly replicates: number;
}

type Numbers = readonly (number | null)[];

export function nullModels(): NullModels {
  return JSON.parse(readFileSync(new URL('../core/inference/reference/null-models.json', import.meta.url), 'utf8')) as NullModels;
}
