import { directed } from '../../graph/variants/directed.ts';
import { measureChange } from '../../metrics/measure-change.ts';
import { measurePeriod } from '../../metrics/measure-period.ts';
import type { SnapshotMetric } from '../../metrics/metric.ts';
import { prepared } from '../../metrics/prepared.ts';
import { readingsOf } from '../../metrics/readings.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Network } from '../../model/network.ts';
import type { Reading } from '../../model/reading.ts';
import { turningPoints } from '../../time/turning-points.ts';
import { GrowingPart } from './column-part.ts';
import type { CountyPart } from './county-part.ts';
import { addReadings, addValues } from './filled.ts';
import { GrowingRows } from './growing-rows.ts';
import { placesOnEach } from './places.ts';
import type { Plan, PlannedColumn } from './plan.ts';
import { Subjects } from './subjects.ts';

/** Fills the columns of one county, date by date. */
export class CountyFiller {
  readonly #dataset: Dataset;
  readonly #plan: Plan;
  readonly #county: string | undefined;
  /** First day of periods; '' where the county has no turning point. */
  readonly #first: string;
  readonly #subjects = new Subjects();
  readonly #parts: readonly GrowingPart[];
  readonly #rows: readonly GrowingRows[];
  readonly #placesOf: readonly ReturnType<typeof placesOnEach>[];

  constructor(dataset: Dataset, plan: Plan, c: number) {
    const { columns, dates, rowKinds, from, networks } = plan;
    this.#dataset = dataset;
    this.#plan = plan;
    this.#county = plan.counties[c] ?? undefined;
    const isPeriodAsked = columns.some(({ metric }) => metric.input === 'period');
    const turns = () => turningPoints(dataset, { county: this.#county, policy: networks.policy });
    this.#first = from ?? (isPeriodAsked ? turns()[0] : undefined) ?? '';
    this.#parts = columns.map(() => new GrowingPart(dates.length));
    this.#rows = Array.from({ length: rowKinds }, () => new GrowingRows(dates.length));
    this.#placesOf = this.#rows.map(() => placesOnEach(this.#subjects));
  }

  /** Columns `start` to before `end` on date d, whose network is `network` and differs from that of the date before only if `isTurn`. */
  fill(d: number, before: Network | null, network: Network | null, isTurn: boolean, start: number, end: number): void {
    for (let m = start; m < end; m++) {
      const column = this.#plan.columns[m]!;
      const { metric } = column;
      if (metric.input === 'period') this.#addOwn(m, this.#periodReadings(column, this.#plan.dates[d]!));
      else if (metric.input === 'pair') this.#addShared(m, d, before === null ? [] : changeReadings(before, network!, column));
      else if (isTurn) this.#addSnapshot(m, d, metric, network!);
      else this.#repeat(m, d);
    }
  }

  part(): CountyPart {
    return { columns: this.#parts, rows: this.#rows, subjects: this.#subjects.list };
  }

  #addSnapshot(m: number, d: number, metric: SnapshotMetric, network: Network): void {
    const { parameters, rowKind } = this.#plan.columns[m]!;
    if (metric.per === 'set' || metric.per === 'class') {
      this.#addOwn(m, readingsOf(network, metric, parameters));
      return;
    }
    const given = prepared(network, metric, parameters);
    const { subjects, indices } = this.#placesOf[rowKind]!(given, metric, parameters);
    const rows = this.#rows[rowKind]!;
    if (rows.isOpen(d)) rows.add(subjects);
    addValues(this.#parts[m]!, given, metric, parameters, subjects.length, indices);
  }

  #repeat(m: number, d: number): void {
    const rows = this.#rows[this.#plan.columns[m]!.rowKind]!;
    if (rows.isOpen(d)) rows.repeat();
    this.#parts[m]!.repeat(rows.lastCount);
  }

  /** Readings of a column that shares its rows with none. */
  #addOwn(m: number, readings: readonly Reading[]): void {
    this.#rows[this.#plan.columns[m]!.rowKind]!.add(Int32Array.from(readings, ({ subject }) => this.#subjects.of(subject)));
    addReadings(this.#parts[m]!, readings);
  }

  /** Readings of a column whose rows another may have added. */
  #addShared(m: number, d: number, readings: readonly Reading[]): void {
    if (this.#rows[this.#plan.columns[m]!.rowKind]!.isOpen(d)) this.#addOwn(m, readings);
    else addReadings(this.#parts[m]!, readings);
  }

  /** A period never begins after its end. */
  #periodReadings({ metric, parameters }: PlannedColumn, to: string): readonly Reading[] {
    const from = this.#first === '' || this.#first > to ? to : this.#first;
    const { policy } = this.#plan.networks;
    return measurePeriod(this.#dataset, { county: this.#county, from, to, policy }, [{ id: metric.id, parameters }]);
  }
}

/** Where only one of two days has ties with a direction, those of the other stand both ways. */
function changeReadings(before: Network, after: Network, { metric: { id }, parameters }: PlannedColumn): readonly Reading[] {
  const isMixed = before.directed !== after.directed;
  const [one, other] = isMixed ? [directed(before), directed(after)] : [before, after];
  return measureChange(one, other, [{ id, parameters }]);
}
