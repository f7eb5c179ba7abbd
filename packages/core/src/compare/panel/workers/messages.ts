import type { CountyPart } from '../county-part.ts';
import type { PanelOptions } from '../options.ts';
import type { PackedDataset } from './packed.ts';

/** What a thread is told. */
export type ToThread =
  /** The data set that all later jobs are about. */
  | { readonly kind: 'dataset'; readonly dataset: PackedDataset }
  | { readonly kind: 'job'; readonly job: number; readonly options: PanelOptions }
  /** To work out one county. */
  | { readonly kind: 'county'; readonly c: number }
  /** To work out counties as long as the queue gives any. */
  | { readonly kind: 'queue'; readonly queue: Int32Array };

/** What a thread answers; `part` is null where it could not be worked out. */
export type FromThread =
  | { readonly kind: 'ready'; readonly job: number }
  | { readonly kind: 'county'; readonly job: number; readonly c: number; readonly part: CountyPart | null };
