import type { Findings } from '../findings.ts';
import type { Limits } from '../limits.ts';
import type { SourceColumn, SourceRecord } from '../source-table.ts';
import { delimiterNames, delimiterOf, type Delimiter } from './delimiter.ts';
import { scanCsv, type ScannedRecord } from './scan-csv.ts';

/** Columns and sound records of a CSV file. */
export interface CsvContent {
  readonly columns: readonly SourceColumn[];
  readonly records: readonly SourceRecord[];
  readonly delimiter: Delimiter;
}

/**
 * Reads CSV text whose first record is the header. Records with broken quotes or with more or fewer fields than the header are left out and named;
 * blank records are skipped but counted as rows, as a spreadsheet counts them.
 */
export function readCsv(
  text: string,
  { file, table = '', limits, delimiter: wanted }: { file: string; table?: string; limits: Limits; delimiter?: Delimiter | undefined },
  findings: Findings,
): CsvContent | null {
  // Excel's own first line; in the sheet it is not a row.
  const declared = /^sep=([,;\t])(?:\r\n|\r|\n)/.exec(text);
  const body = declared === null ? text : text.slice(declared[0].length);
  const delimiter = wanted ?? (declared === null ? delimiterOf(body) : declaredDelimiter(declared[1]));
  const headerLine = declared === null ? 1 : 2;
  if (delimiter === null) {
    findings.add('E-CSV-DELIMITER', { table, value: body.split(/[\r\n]/, 1)[0] ?? '', place: { file, line: headerLine } });
    return null;
  }
  const scanned = scanCsv(body, delimiter, headerLine);
  const header = scanned[0];
  if (header === undefined || header.fields.length === 0) {
    findings.add('E-CSV-EMPTY', { table, place: { file, line: headerLine } });
    return null;
  }
  if (header.fields.length > limits.columns) {
    findings.add('E-LIMIT', {
      table,
      place: { file, line: headerLine },
      fill: { limit: 'columns', max: limits.columns, found: header.fields.length },
    });
    return null;
  }
  if (scanned.length - 1 > limits.rows) {
    findings.add('E-LIMIT', { table, place: { file }, fill: { limit: 'rows', max: limits.rows, found: scanned.length - 1 } });
    return null;
  }
  if (header.fault !== null) {
    findings.add(header.fault.code, { table, row: 1, place: { file, line: header.fault.line, columnNumber: header.fault.field + 1 } });
    return null;
  }
  if (delimiter !== ',') {
    findings.add('N-CSV-DIALECT', { table, place: { file, line: headerLine }, fill: { delimiter: delimiterNames[delimiter] } });
  }
  const columns = header.fields.map((name, i) => ({ name: name.trim(), number: i + 1 }));
  return { columns, records: soundRecords(scanned, columns, { file, table, limits }, findings), delimiter };
}

function declaredDelimiter(text: string | undefined): Delimiter {
  return text === ';' ? ';' : text === '\t' ? '\t' : ',';
}

function soundRecords(
  scanned: readonly ScannedRecord[],
  columns: readonly SourceColumn[],
  { file, table, limits }: { file: string; table: string; limits: Limits },
  findings: Findings,
): SourceRecord[] {
  const records: SourceRecord[] = [];
  const width = columns.length;
  let record = 0;
  for (let i = 1; i < scanned.length; i++) {
    const { fields, line, fault } = scanned[i]!;
    if (fault === null && fields.every((field) => field === '')) continue;
    record++;
    const row = i + 1;
    const at = (field: number, onLine = line) => ({ file, line: onLine, record, columnNumber: field + 1 });
    if (fault !== null) {
      findings.add(fault.code, { table, row, column: columns[fault.field]?.name ?? '', place: at(fault.field, fault.line) });
      continue;
    }
    // Spreadsheets pad rows with empty fields; anything else that does not fit means that some cell stands in the wrong column.
    if (fields.length < width || fields.slice(width).some((field) => field !== '')) {
      const place = at(Math.min(fields.length, width));
      findings.add('E-CSV-RAGGED', { table, row, place, fill: { found: fields.length, wanted: width } });
      continue;
    }
    const tooLong = fields.findIndex((field) => field.length > limits.field);
    if (tooLong !== -1) {
      const found = fields[tooLong]!.length;
      findings.add('E-LIMIT', {
        table,
        row,
        column: columns[tooLong]?.name ?? '',
        place: at(tooLong),
        fill: { limit: 'field', max: limits.field, found },
      });
      continue;
    }
    records.push({ record, row, line, cells: fields });
  }
  return records;
}
