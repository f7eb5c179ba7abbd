import { intervalsOf } from '../../graph/making/network-series.ts';
import { directed } from '../../graph/variants/directed.ts';
import { measureChange } from '../../metrics/measure-change.ts';
import { measurePeriod } from '../../metrics/measure-period.ts';
import type { ChangeMetric, PeriodMetric, SnapshotMetric } from '../../metrics/metric.ts';
import { prepared } from '../../metrics/prepared.ts';
import { readingsOf, wrongMode } from '../../metrics/readings.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Network } from '../../model/network.ts';
import type { Parameters, Reading } from '../../model/reading.ts';
import { turningPoints } from '../../time/turning-points.ts';
import { GrowingPart } from './column-part.ts';
import { costOf, turnful } from './cost.ts';
import type { CountyPart } from './county-part.ts';
import { addReadings, addValues } from './filled.ts';
import { GrowingRows } from './growing-rows.ts';
import { placesOnEach } from './places.ts';
import type { Plan, PlannedColumn } from './plan.ts';
import { Subjects } from './subjects.ts';

/**
 * Works out what a panel holds of county c, pausing whenever others should have a turn; where it pauses depends on the networks alone.
 * One network is made for each stretch of dates on which nothing begins or ends, and what it gives is copied to the rest of them.
 */
export function* countyCourse(dataset: Dataset, plan: Plan, c: number): Generator<undefined, CountyPart, undefined> {
  const { dates, columns, rowKinds } = plan;
  const county = plan.counties[c] ?? undefined;
  const subjects = new Subjects();
  const parts = columns.map(() => new GrowingPart());
  const rows = Array.from({ length: rowKinds }, () => new GrowingRows(dates.length));
  const placesOf = rows.map(() => placesOnEach(subjects));
  const whole = Int32Array.of(0);
  if (columns.some(({ metric }) => metric.input === 'pair')) whole[0] = subjects.of(null);
  const { turns, on } = networksOf(dataset, plan, county);
  const first = firstDayOf(dataset, plan, county);
  let before: Network | null = null;
  let network: Network | null = null;
  let spent = 0;
  for (let d = 0; d < dates.length; d++) {
    const isTurn = turns[d] === 1;
    before = network;
    if (isTurn) network = on(d);
    for (let m = 0; m < columns.length; m++) {
      const { metric, parameters, rowKind } = columns[m]!;
      const own = rows[rowKind]!;
      const part = parts[m]!;
      const isOpen = own.isOpen(d);
      if (metric.input === 'period') {
        const readings = periodReadings(dataset, plan, columns[m]!, county, first, dates[d]!);
        own.add(numbered(readings, subjects));
        addReadings(part, readings);
        spent += turnful / 8;
      } else if (metric.input === 'pair') {
        // The first date has none before it.
        if (isOpen) own.add(before === null ? nothing : whole);
        if (before !== null) addReadings(part, changeReadings(before, network!, metric, parameters));
        spent += costOf(metric, network!);
      } else if (!isTurn) {
        if (isOpen) own.repeat();
        part.repeat(own.lastCount);
      } else {
        const cost = costOf(metric, network!);
        if (cost > turnful)
          for (const step of stepsOf(metric, network!, parameters)) {
            while (step.done < step.slices) {
              step.advance();
              yield;
            }
          }
        if (metric.per === 'set' || metric.per === 'class') {
          const readings = readingsOf(network!, metric, parameters);
          own.add(numbered(readings, subjects));
          addReadings(part, readings);
        } else {
          const places = placesOf[rowKind]!(prepared(network!, metric, parameters), metric, parameters);
          if (isOpen) own.add(places.subjects);
          addValues(part, network!, metric, parameters, places);
        }
        spent += cost;
      }
      if (spent >= turnful) {
        yield;
        spent = 0;
      }
    }
  }
  return { columns: parts, rows, subjects: subjects.list };
}

const nothing = new Int32Array(0);

/** No network is made for metrics that read none. */
function networksOf(dataset: Dataset, { dates, columns, networks }: Plan, county: string | undefined) {
  const isAsked = columns.some(({ metric }) => metric.input !== 'period');
  if (!isAsked) return { turns: new Uint8Array(dates.length), on: () => null };
  return intervalsOf(dataset, { ...networks, county, dates });
}

/** The long computations of a metric, which its `compute` will find done. */
function stepsOf(metric: SnapshotMetric, network: Network, parameters: Parameters) {
  if (metric.steps === undefined || wrongMode(network, metric) !== null) return [];
  return metric.steps(prepared(network, metric, parameters), parameters);
}

/** From the first turning point of the county on; '' where there is none. */
function firstDayOf(dataset: Dataset, { columns, from, networks }: Plan, county: string | undefined): string {
  if (from !== undefined || columns.every(({ metric }) => metric.input !== 'period')) return from ?? '';
  return turningPoints(dataset, { county, policy: networks.policy })[0] ?? '';
}

/** A period never begins after its end. */
function periodReadings(
  dataset: Dataset,
  { networks }: Plan,
  { metric, parameters }: PlannedColumn,
  county: string | undefined,
  first: string,
  to: string,
): readonly Reading[] {
  const from = first === '' || first > to ? to : first;
  return measurePeriod(dataset, { county, from, to, policy: networks.policy }, [{ id: metric.id, parameters }]);
}

/** Where only one of two days has ties with a direction, those of the other stand both ways. */
function changeReadings(before: Network, after: Network, { id }: ChangeMetric | PeriodMetric, parameters: Parameters): readonly Reading[] {
  const isMixed = before.directed !== after.directed;
  const [one, other] = isMixed ? [directed(before), directed(after)] : [before, after];
  return measureChange(one, other, [{ id, parameters }]);
}

function numbered(readings: readonly Reading[], subjects: Subjects): Int32Array {
  return Int32Array.from(readings, ({ subject }) => subjects.of(subject));
}
