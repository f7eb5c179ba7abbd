import { delimiters, type Delimiter } from '../csv/delimiter.ts';
import type { Findings } from '../findings.ts';
import { parseJson } from '../json/parse-json.ts';
import type { Reading } from '../layer.ts';
import { pointerTo } from '../source-table.ts';

/** A table of the package as `datapackage.json` describes it; its path stays inside the folder. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly delimiter: Delimiter | undefined;
  /** Position among the resources, from 0. */
  readonly index: number;
}

/** What `datapackage.json` says. */
export interface Descriptor {
  readonly title: string | undefined;
  readonly splot: unknown;
  readonly resources: readonly Resource[];
}

/** Reads `datapackage.json`; resources that cannot be read are named and left out. Null if it lists none. */
export function readDescriptor(text: string, file: string, reading: Reading): Descriptor | null {
  const { findings } = reading;
  const parsed = parseJson(text, file, reading);
  if (parsed === null) return null;
  const described = partsOf(parsed.value);
  const listed = described.get('resources');
  if (!Array.isArray(listed)) {
    findings.add('E-PACKAGE-RESOURCES', { place: { file, pointer: '/resources' } });
    return null;
  }
  const resources = listed.flatMap((resource: unknown, index) => readResource(partsOf(resource), index, file, findings) ?? []);
  if (listed.some((resource) => hasOwnRules(partsOf(resource)))) findings.add('N-PACKAGE-PATTERN', { place: { file } });
  return { title: textIn(described, 'title'), splot: described.get('splot'), resources };
}

function readResource(described: ReadonlyMap<string, unknown>, index: number, file: string, findings: Findings): Resource | null {
  const place = { file, pointer: pointerTo('resources', index) };
  const name = textIn(described, 'name') ?? '';
  const listed = described.get('path');
  const written = Array.isArray(listed) && listed.length === 1 ? listed[0] : listed;
  const why =
    typeof written !== 'string'
      ? { pl: 'nie wskazuje jednego pliku', en: 'it does not point at one file' }
      : !/^(?:utf-?8)?$/i.test(textIn(described, 'encoding') ?? '')
        ? { pl: 'kodowanie inne niż UTF-8', en: 'its encoding is not UTF-8' }
        : null;
  if (why !== null || typeof written !== 'string') {
    findings.add('E-PACKAGE-RESOURCE', { table: name, value: name, place, fill: { why: why ?? '' } });
    return null;
  }
  const path = pathInside(written);
  if (path === null) {
    findings.add('E-PACKAGE-PATH', { table: name, value: written, place: { ...place, pointer: `${place.pointer}/path` } });
    return null;
  }
  const declared = partsOf(described.get('dialect')).get('delimiter');
  return { name, path, delimiter: delimiters.find((delimiter) => delimiter === declared), index };
}

/** A relative path inside a folder without its `.` steps; null if it is absolute, remote or leads out. */
function pathInside(path: string): string | null {
  if (/^[a-z][a-z\d+.-]*:/i.test(path) || /[\\\p{Cc}]/u.test(path)) return null;
  const steps = path.split('/').filter((step) => step !== '.');
  return steps.length === 0 || steps.some((step) => step === '' || step === '..') ? null : steps.join('/');
}

function hasOwnRules(resource: ReadonlyMap<string, unknown>): boolean {
  const schema = partsOf(resource.get('schema'));
  const missing = schema.get('missingValues');
  const fields = schema.get('fields');
  const withPattern = Array.isArray(fields) && fields.some((field) => partsOf(partsOf(field).get('constraints')).has('pattern'));
  return withPattern || (Array.isArray(missing) && missing.some((value) => value !== ''));
}

function textIn(parts: ReadonlyMap<string, unknown>, name: string): string | undefined {
  const value = parts.get(name);
  return typeof value === 'string' ? value : undefined;
}

function partsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
}
