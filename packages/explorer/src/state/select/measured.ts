import {
  catalogue,
  measure,
  networkAt,
  type Dataset,
  type Network,
  type NetworkMode,
  type Reading,
  type SnapshotMetric,
} from '@splot/core';
import type { Measured } from '../../scene/picture.ts';
import { changeDays, drawnOn } from './county-days.ts';
import { factsOn } from './county-facts.ts';
import { remembered } from './memo.ts';

/** Which network the numbers on screen belong to: that of what is drawn, possible facts included. */
export interface MeasureOptions {
  readonly county: string;
  readonly policy: string;
  readonly mode: string;
  readonly meetings: boolean;
}

/** Metrics with one value for each institution, read off one-mode networks. */
export const nodeMetrics: readonly SnapshotMetric[] = catalogue.filter(
  (metric): metric is SnapshotMetric => metric.input === undefined && metric.level === 'node' && metric.uses.mode !== 'two-mode',
);

/** Projections, and rows of `ties` alone, that those metrics can be read off. */
export const oneModes = ['clique', 'newman', 'jaccard', 'star-lead', 'direct'] as const satisfies readonly NetworkMode[];

/** What the metric shown says of each institution on a day, and over all change states. */
export function measuredOn(dataset: Dataset, date: string, metricId: string, { county, policy, mode, meetings }: MeasureOptions): Measured {
  const metric = nodeMetrics.find(({ id }) => id === metricId) ?? nodeMetrics[0]!;
  const { trail, range } = overTime(dataset, metric.id, county, policy, mode, meetings);
  const values = readingsOn(dataset, county, policy, mode, meetings, date);
  return {
    metric,
    readings: bySubject(values.filter((reading) => reading.metric === metric.id)),
    ties: new Map([...bySubject(values.filter((reading) => reading.metric === 'degree'))].map(([id, { value }]) => [id, value])),
    trail,
    range,
  };
}

/** Readings of one institution, metric by metric; null where it is not in the network of the day. */
export function readingsOf(
  dataset: Dataset,
  institution: string,
  date: string,
  { county, policy, mode, meetings }: MeasureOptions,
): readonly { readonly metric: Measured['metric']; readonly reading: Reading | null }[] {
  const values = readingsOn(dataset, county, policy, mode, meetings, date).filter(({ subject }) => subject === institution);
  return nodeMetrics.map((metric) => ({ metric, reading: values.find((reading) => reading.metric === metric.id) ?? null }));
}

const overTime = remembered(
  (dataset, metric: string, county: string, policy: string, mode: string, meetings: boolean): Pick<Measured, 'trail' | 'range'> => {
    const trail = new Map<string, (number | null)[]>();
    const days = changeDays(dataset, county, policy);
    let [least, greatest] = [Infinity, -Infinity];
    days.forEach((date, i) => {
      for (const { metric: id, subject, value } of readingsOn(dataset, county, policy, mode, meetings, date)) {
        if (typeof subject !== 'string') continue;
        if (id === metric && !Number.isNaN(value)) [least, greatest] = [Math.min(least, value), Math.max(greatest, value)];
        if (id !== 'degree') continue;
        const own = trail.get(subject) ?? days.map(() => null);
        own[i] = value;
        trail.set(subject, own);
      }
    });
    return { trail, range: least > greatest ? [NaN, NaN] : [least, greatest] };
  },
);

const readingsOn = remembered(
  (dataset, county: string, policy: string, mode: string, meetings: boolean, date: string): readonly Reading[] =>
    measure(
      networkOn(dataset, county, policy, mode, meetings, date),
      nodeMetrics.map(({ id }) => id),
    ),
);

function networkOn(dataset: Dataset, county: string, policy: string, mode: string, meetings: boolean, date: string): Network {
  const facts = factsOn(dataset, county, policy, date);
  const { hubs, bonds } = drawnOn(dataset, county, policy, date, meetings);
  const drawn = new Set([
    ...hubs.map(({ id }) => id),
    ...bonds.flatMap((bond) =>
      bond.facts.flatMap((fact) => ('event' in fact.row && fact.table === 'participations' ? [fact.row.event] : [])),
    ),
  ]);
  const groups = [
    ...facts.partnerships.filter(({ row }) => row.kind !== 'programme').map(({ row }) => row.id),
    ...facts.events.filter(({ row }) => drawn.has(row.id)).map(({ row }) => row.id),
  ];
  return networkAt(dataset, {
    date,
    county,
    policy,
    mode: oneModes.find((known) => known === mode) ?? 'clique',
    affiliations: groups,
    ties: true,
    facts: 'possible',
  });
}

function bySubject(readings: readonly Reading[]): ReadonlyMap<string, Reading> {
  return new Map(readings.flatMap((reading) => (typeof reading.subject === 'string' ? [[reading.subject, reading] as const] : [])));
}
