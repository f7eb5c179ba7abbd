import { sharedInts, sharedNumbers, sharedUnits } from './shared.ts';

/** The cells of one column. */
export type PackedColumn =
  /** One value in every row. */
  | { readonly kind: 'same'; readonly value: unknown }
  | { readonly kind: 'numbers'; readonly values: Float64Array }
  | { readonly kind: 'texts'; readonly texts: Texts }
  /** Row r holds the texts from `ends[r - 1]` to before `ends[r]`. */
  | { readonly kind: 'lists'; readonly ends: Int32Array; readonly texts: Texts }
  | { readonly kind: 'others'; readonly values: readonly unknown[] };

/** Texts one after the other, as the 16-bit units they are made of; text t ends before `ends[t]`. */
interface Texts {
  readonly ends: Int32Array;
  readonly units: Uint16Array;
}

export function packColumn(cells: readonly unknown[]): PackedColumn {
  const [first] = cells;
  if (cells.every((cell) => isSame(cell, first))) return { kind: 'same', value: first };
  if (areAll(cells, isText)) return { kind: 'texts', texts: packTexts(cells) };
  if (areAll(cells, isNumber)) return { kind: 'numbers', values: sharedNumbers(cells) };
  if (areAll(cells, isList)) return { kind: 'lists', ends: endsOf(cells), texts: packTexts(cells.flat()) };
  return { kind: 'others', values: cells };
}

/** As many cells as the column had. */
export function unpackColumn(column: PackedColumn, length: number): ArrayLike<unknown> {
  switch (column.kind) {
    case 'same':
      return Array.from({ length }, () => column.value);
    case 'texts':
      return unpackTexts(column.texts);
    case 'lists': {
      const texts = unpackTexts(column.texts);
      return Array.from(column.ends, (end, r) => texts.slice(column.ends[r - 1] ?? 0, end));
    }
    default:
      return column.values;
  }
}

function packTexts(texts: readonly string[]): Texts {
  const ends = endsOf(texts);
  const units = sharedUnits(ends.at(-1) ?? 0);
  let at = 0;
  for (const text of texts) for (let i = 0; i < text.length; i++) units[at++] = text.charCodeAt(i);
  return { ends, units };
}

function unpackTexts({ ends, units }: Texts): string[] {
  const together: string[] = [];
  // A call takes only so many arguments.
  for (let at = 0; at < units.length; at += 4096) together.push(String.fromCharCode(...units.subarray(at, at + 4096)));
  const whole = together.join('');
  return Array.from(ends, (end, t) => whole.slice(ends[t - 1] ?? 0, end));
}

function endsOf(parts: readonly { readonly length: number }[]): Int32Array {
  let end = 0;
  return sharedInts(parts.map(({ length }) => (end += length)));
}

/** An empty list is as good as another; so is what nobody brought along. */
function isSame(cell: unknown, first: unknown): boolean {
  if (Object.is(cell, first)) return true;
  if (isList(cell) && isList(first)) return cell.length === first.length && cell.every((text, t) => text === first[t]);
  return cell instanceof Map && first instanceof Map && cell.size === 0 && first.size === 0;
}

function areAll<T>(cells: readonly unknown[], is: (cell: unknown) => cell is T): cells is readonly T[] {
  return cells.every(is);
}

function isText(cell: unknown): cell is string {
  return typeof cell === 'string';
}

function isNumber(cell: unknown): cell is number {
  return typeof cell === 'number';
}

function isList(cell: unknown): cell is readonly string[] {
  return Array.isArray(cell) && cell.every(isText);
}
