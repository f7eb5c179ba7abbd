import { csvFormat } from './csv/csv-format.ts';
import type { Format } from './format.ts';
import { jsonFormat } from './json/json-format.ts';
import { packageFormat } from './package/package-format.ts';

/** Every format, the most particular first. */
export const formats: readonly Format[] = [packageFormat, jsonFormat, csvFormat];
