import type { Place } from '../../model/problem.ts';
import { utf8Length } from '../decode.ts';
import type { Reading } from '../layer.ts';
import { scanJson, type JsonScan } from './scan-json.ts';

/** The value JSON text stands for and what the scan found in it; null if it is not JSON or nested too deep, which is then said. */
export function parseJson(
  text: string,
  file: string,
  { findings, limits }: Reading,
): { readonly value: unknown; readonly scan: JsonScan } | null {
  const scan = scanJson(text, limits);
  if (scan.fault === null) return { value: JSON.parse(text), scan };
  const { code, at, expected } = scan.fault;
  const found = text.slice(at, at + 20);
  findings.add(code, {
    value: found,
    place: placeInText(text, at, file),
    fill: { expected, max: limits.depth, ...(found === '' ? { value: { pl: 'zakończenie', en: 'end' } } : {}) },
  });
  return null;
}

/** Line, column and byte of an offset in a text. */
export function placeInText(text: string, at: number, file: string): Place {
  const before = text.slice(0, at);
  const breaks = before.match(/\r\n|\r|\n/g)?.length ?? 0;
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return { ...(file === '' ? {} : { file }), line: breaks + 1, columnNumber: at - lineStart + 1, byte: utf8Length(text, at) };
}
