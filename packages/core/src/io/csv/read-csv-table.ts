import type { TableName } from '../../model/tables.ts';
import { decodeUtf8 } from '../decode.ts';
import type { NamedFile, Reading } from '../layer.ts';
import { withNamedColumns, type SourceTable } from '../source-table.ts';
import type { Delimiter } from './delimiter.ts';
import { readCsv, type CsvContent } from './read-csv.ts';

/** Columns and records of a CSV file; null if it cannot be read, which is then said. */
export function readCsvFile(
  { name, bytes }: NamedFile,
  table: string,
  { findings, limits, delimiter }: Reading,
  declared?: Delimiter,
): CsvContent | null {
  const decoded = decodeUtf8(bytes);
  if ('badByte' in decoded) {
    const { badByte } = decoded;
    findings.add('E-ENCODING', { table, place: { file: name, byte: badByte }, fill: { byte: badByte } });
    return null;
  }
  const lost = decoded.text.indexOf('\uFFFD');
  if (lost !== -1) {
    const line = decoded.text.slice(0, lost).split(/\r\n|\r|\n/).length;
    findings.add('W-TEXT-LOST', { table, place: { file: name, line } });
  }
  return readCsv(decoded.text, { file: name, table, limits, delimiter: delimiter ?? declared }, findings);
}

/** The content of a CSV file as a table of the model. */
export function asTable(content: CsvContent, table: TableName, file: string, { findings }: Reading): SourceTable | null {
  const { columns, records, delimiter } = content;
  return withNamedColumns({ table, file, format: 'csv', columns, records, decimalComma: delimiter === ';' }, findings);
}
