import { networkAt, type Dataset, type Network, type NetworkMode, type Reading, readingsOf, type SnapshotMetric } from '@splot/core';
import { betweenness, burtConstraint, degree, harmonicCloseness, localClustering, strength } from '@splot/core/metrics';
import type { Measured, Picture } from '../../scene/picture.ts';
import { changeDays, drawnOn } from './county-days.ts';
import { remembered } from './memo.ts';
import { scopeOf } from './scope.ts';

/** Which network the numbers on screen belong to: all that is possible on the day, as it is drawn. */
export interface MeasureOptions {
  readonly county: string;
  readonly policy: string;
  readonly mode: string;
  readonly meetings: boolean;
}

/** The metrics of institutions that a reader is offered: one for each question asked of a position, so that the card stays a card. */
export const nodeMetrics: readonly SnapshotMetric[] = [degree, strength, betweenness, harmonicCloseness, localClustering, burtConstraint];

/** Projections, and rows of `ties` alone, that those metrics can be read off. */
export const oneModes = ['clique', 'newman', 'jaccard', 'star-lead', 'direct'] as const satisfies readonly NetworkMode[];

/** What the metric shown says of each institution on a day, and over all change states. */
export function measuredOn(dataset: Dataset, date: string, metricId: string, options: MeasureOptions): Measured {
  const metric = nodeMetrics.find(({ id }) => id === metricId) ?? nodeMetrics[0]!;
  const { county, policy, mode, meetings } = options;
  const { readings } = readingsOn(dataset, county, policy, mode, meetings, date);
  return {
    metric,
    readings: bySubject(readings, metric.id),
    ties: new Map([...bySubject(readings, 'degree')].map(([id, { value }]) => [id, value])),
    ...overTime(dataset, metric.id, county, policy, mode, meetings),
  };
}

/** Readings of one institution, metric by metric; null where it is not in the network of the day. */
export function cardReadings(dataset: Dataset, institution: string, date: string, options: MeasureOptions): Picture['card'] {
  const { county, policy, mode, meetings } = options;
  const { readings, met } = readingsOn(dataset, county, policy, mode, meetings, date);
  const own = readings.filter(({ subject }) => subject === institution);
  return nodeMetrics.map((metric) => ({
    metric,
    reading: own.find((reading) => reading.metric === metric.id) ?? null,
    ofMeetings: met.has(institution),
  }));
}

const overTime = remembered(
  (dataset, metric: string, county: string, policy: string, mode: string, meetings: boolean): Pick<Measured, 'trail' | 'range'> => {
    const trail = new Map<string, (number | null)[]>();
    const days = changeDays(dataset, county, policy);
    let [least, greatest] = [Infinity, -Infinity];
    days.forEach((date, i) => {
      for (const { metric: id, subject, value } of readingsOn(dataset, county, policy, mode, meetings, date).readings) {
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

/** Readings of a day, and who was read off the network of meetings. */
interface DayReadings {
  readonly readings: readonly Reading[];
  readonly met: ReadonlySet<string>;
}

/**
 * Readings of the network of partnerships and stated ties. Who is on the picture for having attended is read off the network of meetings, which
 * never mixes with it: meeting someone is not belonging together.
 */
const readingsOn = remembered((dataset, county: string, policy: string, mode: string, meetings: boolean, date: string): DayReadings => {
  const projection = oneModes.find((known) => known === mode) ?? 'clique';
  const options = { ...scopeOf(county), date, policy, mode: projection, facts: 'possible' } as const;
  const belonging = readingsFrom(networkAt(dataset, { ...options, ties: true }));
  const { bodies } = drawnOn(dataset, county, policy, date, meetings);
  const met = new Set(bodies.filter(({ part }) => part === 'attendee').map(({ id }) => id));
  const attending = met.size === 0 ? [] : readingsFrom(networkAt(dataset, { ...options, affiliations: 'events' }));
  const isMet = ({ subject }: Reading) => typeof subject === 'string' && met.has(subject);
  return { readings: [...belonging.filter((reading) => !isMet(reading)), ...attending.filter(isMet)], met };
});

function readingsFrom(network: Network): readonly Reading[] {
  return nodeMetrics.flatMap((metric) => readingsOf(network, metric));
}

function bySubject(readings: readonly Reading[], metric: string): ReadonlyMap<string, Reading> {
  return new Map(
    readings.flatMap((reading) =>
      reading.metric === metric && typeof reading.subject === 'string' ? [[reading.subject, reading] as const] : [],
    ),
  );
}
