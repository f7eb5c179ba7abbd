import { intervalsOf } from '../../graph/making/network-series.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Network } from '../../model/network.ts';
import type { Plan } from './plan.ts';

/** Networks of a county: `turns` is 1 for dates whose network may differ from that of the date before. */
interface Networks {
  readonly turns: Uint8Array;
  readonly on: (d: number) => Network | null;
}

/** The networks a plan needs; none for metrics that read none. */
export function networksOf(dataset: Dataset, { dates, columns, networks }: Plan, county: string | undefined): Networks {
  if (columns.some(({ metric }) => metric.input !== 'period')) return intervalsOf(dataset, { ...networks, county, dates });
  return { turns: new Uint8Array(dates.length), on: () => null };
}
