import type { Dataset } from '../../model/dataset.ts';
import { severityOf, type Finding, type ProblemCode } from '../../model/problem-codes.ts';
import type { TableName } from '../../model/tables.ts';
import { alwaysBounds, unknownBounds, type Bounds } from '../../time/bounds.ts';
import { datingOf, hasDates } from '../../time/dating.ts';
import { report, type Assembly } from '../rows/assembly.ts';
import type { Draft } from '../rows/draft.ts';
import { placeOfColumn } from '../source-table.ts';

/** A rule of the validator, and the codes it may give. */
export interface Rule {
  readonly codes: readonly ProblemCode[];
  readonly find: (check: Check) => void;
}

/** One run of the rules over the rows that are still in. */
export class Check {
  readonly dataset: Dataset;
  /** Rows with an error; they are left out after this run. */
  readonly out = new Set<Draft>();
  readonly #assembly: Assembly;
  readonly #positions = new Map<TableName, Map<object, number>>();
  readonly #warnings: (() => void)[] = [];

  constructor(assembly: Assembly, dataset: Dataset) {
    this.#assembly = assembly;
    this.dataset = dataset;
  }

  /** Whether a table was given with at least one record, though all of them may be left out by now. */
  given(table: TableName): boolean {
    return this.#assembly.present.has(table) || this.dataset[table].length > 0;
  }

  /** Says what is wrong with a row. An error, or `drop`, leaves the row out; warnings count only if the row stays. */
  say(
    code: ProblemCode,
    table: TableName,
    row: object,
    column: string,
    finding: Pick<Finding, 'value' | 'fill'> & { drop?: boolean } = {},
  ): void {
    const { drop = severityOf(code) === 'error', ...texts } = finding;
    const draft = this.#draftOf(table, row);
    if (drop) {
      this.out.add(draft);
      report(this.#assembly, code, draft, column, texts);
    } else if (draft.origin !== null || !draft.written) {
      // Rows of the base were warned of when the base was read.
      this.#warnings.push(() => report(this.#assembly, code, draft, column, texts));
    }
  }

  /** Warns of a table as a whole, or of one of its columns. */
  warn(code: ProblemCode, table: TableName, column = ''): void {
    const source = (this.#assembly.drafts.get(table) ?? []).find(({ origin }) => origin !== null)?.origin?.source;
    const place = source === undefined ? {} : { place: placeOfColumn(source, column) };
    this.#warnings.push(() => this.#assembly.findings.add(code, { table, column, ...place }));
  }

  /** Hands the warnings over, in the order in which they were found. */
  release(): void {
    for (const add of this.#warnings) add();
  }

  /** What a person calls a row when speaking of another: its number, with the file where that is another one; its id if it stands in no file. */
  labelOf(table: TableName, row: { readonly id: string }, beside: object): string {
    const origin = this.#draftOf(table, row).origin;
    if (origin === null) return row.id;
    const { file } = origin.source;
    return file === '' || file === this.#draftOf(table, beside).origin?.source.file
      ? String(origin.record.row)
      : `${origin.record.row} (${file})`;
  }

  /** Two rows of a table as they stand in the file. */
  inFileOrder<R extends object>(table: TableName, a: R, b: R): readonly [R, R] {
    return this.#positionOf(table, a) < this.#positionOf(table, b) ? [a, b] : [b, a];
  }

  /** When a row was so; without a date: always if no row of the data set has one, else unknown. */
  boundsOf(row: Dated): Bounds {
    return datingOf(this.dataset, row)?.bounds ?? (hasDates(this.dataset) ? unknownBounds : alwaysBounds);
  }

  #draftOf(table: TableName, row: object): Draft {
    return (this.#assembly.drafts.get(table) ?? [])[this.#positionOf(table, row)]!;
  }

  #positionOf(table: TableName, row: object): number {
    let positions = this.#positions.get(table);
    if (positions === undefined) {
      positions = new Map((this.#assembly.drafts.get(table) ?? []).map((draft, i) => [draft.row, i]));
      this.#positions.set(table, positions);
    }
    const position = positions.get(row);
    if (position === undefined) throw new TypeError(`a rule reported a row that is not in ${table}`);
    return position;
  }
}

/** A row with a time of its own. */
export interface Dated {
  readonly id: string;
  readonly time: string;
  readonly seen: string;
  readonly source?: readonly string[];
}

/** Whether two spells may have a day in common. */
export function mayOverlap(a: Bounds, b: Bounds): boolean {
  return Math.max(a.startMin, b.startMin) < Math.min(a.endMax, b.endMax);
}

/** Rows by a key of several texts, in the order in which the keys are met. */
export function grouped<R>(rows: readonly R[], keyOf: (row: R) => readonly (string | boolean)[]): R[][] {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const key = JSON.stringify(keyOf(row));
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  }
  return [...groups.values()];
}

/** Tables whose rows say on what evidence they rest. */
export const evidenceTables = [
  'institutions',
  'partnerships',
  'memberships',
  'events',
  'participations',
  'ties',
  'offers',
  'changes',
] as const satisfies readonly TableName[];
