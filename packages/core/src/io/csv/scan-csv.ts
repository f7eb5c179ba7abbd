import type { Delimiter } from './delimiter.ts';

/** A record of CSV text. */
export interface ScannedRecord {
  /** Empty for a blank line. */
  readonly fields: readonly string[];
  /** Line its first field starts on, from 1. */
  readonly line: number;
  /** What is wrong with its quotes: in which field (from 0), on which line. */
  readonly fault: { readonly code: 'E-CSV-OPEN-QUOTE' | 'E-CSV-QUOTE'; readonly field: number; readonly line: number } | null;
}

interface Cursor {
  readonly text: string;
  at: number;
  line: number;
}

const QUOTE = 34;
const LF = 10;
const CR = 13;

/**
 * Splits CSV text into records (RFC 4180; lines end with CRLF, LF or CR). A quote inside an unquoted field is text.
 * Linear in the length of the text.
 */
export function scanCsv(text: string, delimiter: Delimiter, firstLine = 1): ScannedRecord[] {
  const cursor: Cursor = { text, at: 0, line: firstLine };
  const records: ScannedRecord[] = [];
  while (cursor.at < text.length) records.push(nextRecord(cursor, delimiter.charCodeAt(0)));
  return records;
}

function nextRecord(cursor: Cursor, delimiter: number): ScannedRecord {
  const { text, line } = cursor;
  const start = cursor.at;
  const fields: string[] = [];
  let fault: ScannedRecord['fault'] = null;
  for (;;) {
    const fieldLine = cursor.line;
    const quoted = text.charCodeAt(cursor.at) === QUOTE ? quotedField(cursor) : null;
    const rest = plainField(cursor, delimiter);
    if (quoted !== null && !quoted.closed) fault ??= { code: 'E-CSV-OPEN-QUOTE', field: fields.length, line: fieldLine };
    else if (quoted !== null && rest !== '') fault ??= { code: 'E-CSV-QUOTE', field: fields.length, line: cursor.line };
    fields.push(quoted === null ? rest : quoted.field + rest);
    if (text.charCodeAt(cursor.at) !== delimiter) break;
    cursor.at++;
  }
  const blank = cursor.at === start;
  endLine(cursor);
  return { fields: blank ? [] : fields, line, fault };
}

/** Stands on the opening quote; ends behind the closing one, or at the end of the text. */
function quotedField(cursor: Cursor): { readonly field: string; readonly closed: boolean } {
  const { text } = cursor;
  let field = '';
  let from = ++cursor.at;
  for (; cursor.at < text.length; cursor.at++) {
    const code = text.charCodeAt(cursor.at);
    if (code === QUOTE) {
      if (text.charCodeAt(cursor.at + 1) !== QUOTE) return { field: field + text.slice(from, cursor.at++), closed: true };
      field += text.slice(from, ++cursor.at);
      from = cursor.at + 1;
    } else if (code === LF || (code === CR && text.charCodeAt(cursor.at + 1) !== LF)) cursor.line++;
  }
  return { field: field + text.slice(from), closed: false };
}

function plainField(cursor: Cursor, delimiter: number): string {
  const { text } = cursor;
  const from = cursor.at;
  for (; cursor.at < text.length; cursor.at++) {
    const code = text.charCodeAt(cursor.at);
    if (code === delimiter || code === LF || code === CR) break;
  }
  return text.slice(from, cursor.at);
}

function endLine(cursor: Cursor): void {
  if (cursor.at >= cursor.text.length) return;
  cursor.at += cursor.text.charCodeAt(cursor.at) === CR && cursor.text.charCodeAt(cursor.at + 1) === LF ? 2 : 1;
  cursor.line++;
}
