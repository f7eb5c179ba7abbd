import { decodeUtf8 } from '../decode.ts';
import type { Format } from '../format.ts';
import { readJsonText } from './read-json.ts';
import { writeJson } from './write-json.ts';

/** One JSON object: `about` and an array of rows per table. */
export const jsonFormat: Format = {
  id: 'json',
  extensions: ['.json'],
  label: { pl: 'JSON', en: 'JSON' },
  recognises: (files) => files.length === 1 && files[0]!.name.toLowerCase().endsWith('.json'),
  read([file], reading) {
    if (file === undefined) return null;
    const decoded = decodeUtf8(file.bytes);
    if ('text' in decoded) return readJsonText(decoded.text, file.name, reading);
    const { badByte } = decoded;
    reading.findings.add('E-ENCODING', { place: { file: file.name, byte: badByte }, fill: { byte: badByte } });
    return null;
  },
  write: (dataset) => [{ name: 'dataset.json', bytes: new TextEncoder().encode(writeJson(dataset)) }],
};
