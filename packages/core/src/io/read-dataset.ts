import { assemble } from './assemble.ts';
import { Findings } from './findings.ts';
import { formats } from './formats.ts';
import { readJsonObject, readJsonText } from './json/read-json.ts';
import type { Layer, NamedFile, Reading } from './layer.ts';
import { limits as defaultLimits } from './limits.ts';
import type { ReadOptions, ReadResult } from './read-options.ts';

/** Reads the JSON form of a data set, from its text or from the object itself, which is not changed. */
export function parseDataset(input: string | object, options: ReadOptions = {}): ReadResult {
  const reading = readingFor(options);
  const layer = typeof input === 'string' ? readJsonText(input.replace(/^\uFEFF/, ''), '', reading) : readJsonObject(input, reading);
  return put(layer === null ? [] : [layer], options, reading);
}

/**
 * Reads the files of one data set: a Data Package (`datapackage.json` and its CSV files), one `.json` in the JSON form, or CSV files of which each is a table.
 * Needs no file system: in the browser the bytes come from a drop or a download.
 */
export function readDataset(files: readonly NamedFile[], options: ReadOptions = {}): ReadResult {
  const reading = readingFor(options);
  const layer = readLayer(files, reading);
  return put(layer === null ? [] : [layer], options, reading);
}

/** Reads several data sets, each from its own files, one on top of the other. */
export function readLayers(stacks: readonly (readonly NamedFile[])[], options: ReadOptions, reading: Reading): ReadResult {
  return put(
    stacks.flatMap((files) => readLayer(files, reading) ?? []),
    options,
    reading,
  );
}

/** Limits and an empty list of findings for one reading. */
export function readingFor(options: ReadOptions): Reading {
  const limits = { ...defaultLimits, ...options.limits };
  return { limits, delimiter: options.delimiter, findings: new Findings(limits.problems) };
}

function readLayer(files: readonly NamedFile[], reading: Reading): Layer | null {
  const { findings, limits } = reading;
  if (files.length === 0) {
    findings.add('E-FILES-NONE');
    return null;
  }
  const small = files.filter(({ name, bytes }) => {
    if (bytes.length <= limits.bytes) return true;
    findings.add('E-LIMIT', { place: { file: name }, fill: { limit: 'bytes', max: limits.bytes, found: bytes.length } });
    return false;
  });
  if (small.length === 0) return null;
  const format = formats.find(({ recognises, read }) => read !== undefined && recognises(small));
  if (format?.read !== undefined) return format.read(small, reading);
  const known = formats.flatMap(({ extensions }) => extensions).join(', ');
  findings.add('E-FORMAT-UNKNOWN', { value: small[0]?.name ?? '', place: { file: small[0]?.name ?? '' }, fill: { formats: known } });
  return null;
}

function put(layers: readonly Layer[], options: ReadOptions, { findings }: Reading): ReadResult {
  const dataset = layers.length === 0 ? null : assemble(layers, options.base, findings);
  return { dataset, problems: findings.list() };
}
