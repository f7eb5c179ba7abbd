import type { Panel } from '../../model/panel.ts';
import type { Reading, Subject } from '../../model/reading.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { readingsIn } from './readings-in.ts';

/** How a table of readings is written. */
export interface ToCsvOptions {
  /** For spreadsheets: a text they would take for a formula begins with an apostrophe. Default: every cell as it is, for programs. */
  readonly forSpreadsheets?: boolean | undefined;
}

const header = ['county', 'date', 'metric', 'parameters', 'facet', 'subject', 'value', 'status', 'why', 'of', 'low', 'high', 'interval'];

/**
 * A panel as one long table, a row for each value, in the order of `toRows`: RFC 4180 with commas and LF. An undefined value is an empty cell,
 * `why` the code of the reason. Parameters are JSON; of several names a subject is the JSON list.
 */
export function toCsv(panel: Panel, { forSpreadsheets = false }: ToCsvOptions = {}): string {
  const safe = forSpreadsheets ? harmless : (cell: string) => cell;
  const rows: string[][] = [];
  for (const reading of readingsIn(panel)) rows.push(cellsOf(reading).map(safe));
  return writeCsv(header, rows);
}

function cellsOf({ county, date, metric, parameters, facet, subject, value, status, why, of, low, high, interval }: Reading): string[] {
  const written = Number.isNaN(value) ? '' : String(value);
  return [
    county ?? '',
    date ?? '',
    metric,
    JSON.stringify(parameters),
    facet ?? '',
    nameOf(subject),
    written,
    status,
    why?.code ?? '',
    String(of ?? ''),
    String(low ?? ''),
    String(high ?? ''),
    interval ?? '',
  ];
}

function nameOf(subject: Subject): string {
  if (subject === null) return '';
  return typeof subject === 'string' ? subject : JSON.stringify(subject);
}

/** A number may begin with a sign; what else spreadsheets run is made a text, also where the sign is full-width. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^-?\d[\d.e+-]*$/.test(cell) && cell !== '-Infinity' ? `'${cell}` : cell;
}
