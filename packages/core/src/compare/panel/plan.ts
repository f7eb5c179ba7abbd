import { checked, type NetworkOptions } from '../../graph/making/network-options.ts';
import type { ChangeMetric, PeriodMetric, SnapshotMetric } from '../../metrics/metric.ts';
import { perOfLevel } from '../../metrics/metric.ts';
import { resolveAll } from '../../metrics/request.ts';
import { counties as countiesOnRecord } from '../../model/county.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Parameters } from '../../model/reading.ts';
import { dayOf } from '../../time/day.ts';
import type { PanelOptions } from './options.ts';

/** What is to be worked out, checked. */
export interface Plan {
  /** In code-unit order, each once; null first. */
  readonly counties: readonly (string | null)[];
  /** Ascending, each once. */
  readonly dates: readonly string[];
  readonly columns: readonly PlannedColumn[];
  /** How many kinds of rows the columns have together. */
  readonly rowKinds: number;
  readonly networks: Omit<NetworkOptions, 'date' | 'county'>;
  readonly from: string | undefined;
}

/** One metric of a panel. */
export interface PlannedColumn {
  readonly metric: SnapshotMetric | ChangeMetric | PeriodMetric;
  readonly parameters: Parameters;
  /** Columns with the same number have the same rows. */
  readonly rowKind: number;
  readonly facet: string | undefined;
}

/** The options, checked. @throws TypeError as `networkAt` and `measure`, and for a `from` that is no day. */
export function planOf(dataset: Dataset, { counties, dates, metrics, from, ...networks }: PanelOptions): Plan {
  if (!Array.isArray(dates)) throw new TypeError(`dates is a list of days, not ${JSON.stringify(dates)}`);
  if (counties !== undefined && !Array.isArray(counties)) {
    throw new TypeError(`counties is a list of codes, not ${JSON.stringify(counties)}`);
  }
  for (const date of dates) dayOf(date);
  if (from !== undefined) dayOf(from);
  const date = dates[0] ?? '0000-01-01';
  const { facet } = checked(dataset, { ...networks, date });
  for (const county of counties ?? []) if (county !== null) checked(dataset, { ...networks, date, county });
  const kinds = new Map<string, number>();
  const columns = resolveAll(metrics).map(({ metric, parameters }, place): PlannedColumn => {
    const kind = rowKindOf(metric, parameters) ?? `own ${place}`;
    const rowKind = kinds.get(kind) ?? kinds.size;
    kinds.set(kind, rowKind);
    return { metric, parameters, rowKind, facet: metric.input === undefined && metric.uses.groups ? facet : undefined };
  });
  return {
    counties: counties === undefined ? defaultCounties(dataset) : inOrder(counties),
    // ISO days of four-digit years sort as texts.
    dates: [...new Set(dates)].sort((a, b) => (a < b ? -1 : 1)),
    columns,
    rowKinds: kinds.size,
    networks,
    from,
  };
}

function defaultCounties(dataset: Dataset): readonly (string | null)[] {
  const onRecord = countiesOnRecord(dataset).map(({ code }) => code);
  return onRecord.length === 0 ? [null] : onRecord;
}

function inOrder(counties: readonly (string | null)[]): readonly (string | null)[] {
  const codes = new Set(counties);
  const named = [...codes].filter((code) => code !== null).sort();
  return codes.has(null) ? [null, ...named] : named;
}

/** What a column's values speak of; null where only the column itself knows. */
function rowKindOf(metric: PlannedColumn['metric'], parameters: Parameters): string | null {
  if (metric.input === 'pair') return 'change';
  if (metric.input === 'period') return null;
  const per = metric.per ?? perOfLevel[metric.level];
  if (per === 'set' || per === 'class') return null;
  if (per !== 'pair' && per !== 'tie' && per !== 'group-pair') return `${per} ${metric.speaksOf ?? ''}`;
  // Without direction a pair comes once.
  const choice = metric.parameters?.find(({ id }) => id === 'direction');
  const leftToMetric = choice?.kind === undefined ? (choice?.readByMetric ?? []) : [];
  return JSON.stringify([per, metric.speaksOf, metric.uses.direction, parameters['direction'], leftToMetric]);
}
