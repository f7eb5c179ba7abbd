/** CSV text after RFC 4180 with commas and LF; a cell is quoted only where it must be. Cells are written as they are: a spreadsheet may take them for formulas. */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((cells) => `${record(cells)}\n`).join('');
}

function record(cells: readonly string[]): string {
  const line = cells.map(quoted).join(',');
  // An empty line is no record.
  return line === '' ? '""' : line;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
