import type { CountyPart } from '../county-part.ts';

/** A part cut to length, and the memory that goes with it to whoever it is sent to. */
export function sendable({ columns, rows, subjects }: CountyPart): { readonly part: CountyPart; readonly memory: ArrayBuffer[] } {
  const part: CountyPart = {
    columns: columns.map(({ length, values, status, statuses, of, low, high }) => ({
      length,
      values: values.slice(0, length),
      status: status.slice(0, length),
      statuses,
      of: of === null ? null : of.slice(0, length),
      low: low === null ? null : low.slice(0, length),
      high: high === null ? null : high.slice(0, length),
    })),
    rows: rows.map((own) => ({ length: own.length, offsets: own.offsets.slice(), subjects: own.subjects.slice(0, own.length) })),
    subjects,
  };
  const arrays = [
    ...part.columns.flatMap(({ values, status, of, low, high }) => [values, status, ...[of, low, high].filter((one) => one !== null)]),
    ...part.rows.flatMap((own) => [own.offsets, own.subjects]),
  ];
  return { part, memory: arrays.flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : [])) };
}
