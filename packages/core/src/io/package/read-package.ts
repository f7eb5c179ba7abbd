import { tableNames, type TableName } from '../../model/tables.ts';
import { readAbout } from '../about.ts';
import { asTable, readCsvFile } from '../csv/read-csv-table.ts';
import { decodeUtf8 } from '../decode.ts';
import { isTableName } from '../json/read-json.ts';
import type { Layer, NamedFile, Reading } from '../layer.ts';
import { pointerTo, type SourceTable } from '../source-table.ts';
import { readDescriptor, type Resource } from './descriptor.ts';

/** Reads a Data Package from its files; only files beside or below `datapackage.json` are looked at. */
export function readPackage(files: readonly NamedFile[], reading: Reading): Layer | null {
  const { findings } = reading;
  const descriptorFile = files.find(({ name }) => name === 'datapackage.json' || name.endsWith('/datapackage.json'));
  if (descriptorFile === undefined) return null;
  const folder = descriptorFile.name.slice(0, -'datapackage.json'.length);
  const decoded = decodeUtf8(descriptorFile.bytes);
  if ('badByte' in decoded) {
    findings.add('E-ENCODING', { place: { file: descriptorFile.name, byte: decoded.badByte }, fill: { byte: decoded.badByte } });
    return null;
  }
  const descriptor = readDescriptor(decoded.text, descriptorFile.name, reading);
  if (descriptor === null) return null;
  const about = readAbout(descriptor.splot, { file: descriptorFile.name, pointer: '/splot' }, findings);
  if (about === null) return null;

  const tables: SourceTable[] = [];
  const taken = new Set<TableName>();
  for (const resource of descriptor.resources) {
    const source = readResource(resource, { files, folder, descriptor: descriptorFile.name, taken }, reading);
    if (source !== null) tables.push(source);
  }
  const title = about.title ?? descriptor.title;
  return { about: { ...about, ...(title === undefined ? {} : { title }) }, tables };
}

interface PackageFiles {
  readonly files: readonly NamedFile[];
  readonly folder: string;
  readonly descriptor: string;
  readonly taken: Set<TableName>;
}

function readResource(
  { name, path, delimiter, index }: Resource,
  { files, folder, descriptor, taken }: PackageFiles,
  reading: Reading,
): SourceTable | null {
  const { findings } = reading;
  const place = { file: descriptor, pointer: pointerTo('resources', index) };
  const table = isTableName(name) ? name : null;
  if (table === null) {
    const list = tableNames.join(', ');
    findings.add('W-TABLE-UNKNOWN', { value: name, place, fill: { tables: { pl: list, en: list } } });
    return null;
  }
  if (taken.has(table)) {
    findings.add('E-TABLE-TWICE', { table, place });
    return null;
  }
  taken.add(table);
  const file = files.find((candidate) => candidate.name === folder + path);
  if (file === undefined) {
    findings.add('E-FILE-MISSING', { table, value: path, place });
    return null;
  }
  const content = readCsvFile(file, table, reading, delimiter);
  return content === null ? null : asTable(content, table, file.name, reading);
}
