import type { NetworkOptions } from '../../graph/making/network-options.ts';
import type { MetricRequest } from '../../metrics/request.ts';

/** What a panel holds, and what the networks are made of; see `NetworkOptions`. */
export interface PanelOptions extends Omit<NetworkOptions, 'date' | 'county'> {
  /** Codes, in any order; null: all counties together. Default: each county with anything on record, or, where none is known, all together. */
  readonly counties?: readonly (string | null)[] | undefined;
  /** ISO days, in any order. */
  readonly dates: readonly string[];
  /** Metric ids, or ids with parameters. */
  readonly metrics: readonly MetricRequest[];
  /** ISO day on which the periods of period metrics begin. Default: the first turning point of each county. */
  readonly from?: string | undefined;
}
