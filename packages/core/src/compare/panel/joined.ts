import type { Panel, PanelColumn, PanelRows, PanelStatus } from '../../model/panel.ts';
import { type ColumnPart, keyOf } from './column-part.ts';
import type { CountyPart } from './county-part.ts';
import type { Plan } from './plan.ts';
import { Subjects } from './subjects.ts';

/** One panel out of the parts of its counties, in their order; whoever made the parts, the panel is the same. */
export function joined({ counties, dates, columns, rowKinds }: Plan, parts: readonly CountyPart[]): Panel {
  const subjects = new Subjects();
  const numbers = parts.map((part) => Int32Array.from(part.subjects, (subject) => subjects.of(subject)));
  const rows = Array.from({ length: rowKinds }, (_, kind) => rowsOf(parts, numbers, kind, dates.length));
  return {
    counties,
    dates,
    columns: columns.map(
      ({ metric, parameters, rowKind, facet }, m): PanelColumn => ({
        metric: metric.id,
        parameters,
        ...(facet === undefined ? {} : { facet }),
        rows: rows[rowKind]!,
        ...columnOf(parts.map((part) => part.columns[m]!)),
      }),
    ),
    subjects: subjects.list,
  };
}

function rowsOf(parts: readonly CountyPart[], numbers: readonly Int32Array[], kind: number, dates: number): PanelRows {
  const offsets = new Int32Array(parts.length * dates + 1);
  const subjects = new Int32Array(parts.reduce((sum, { rows }) => sum + rows[kind]!.length, 0));
  let start = 0;
  parts.forEach(({ rows }, p) => {
    const own = rows[kind]!;
    for (let d = 1; d <= dates; d++) offsets[p * dates + d] = start + own.offsets[d]!;
    for (let k = 0; k < own.length; k++) subjects[start + k] = numbers[p]![own.subjects[k]!]!;
    start += own.length;
  });
  return { offsets, subjects };
}

function columnOf(parts: readonly ColumnPart[]): Pick<PanelColumn, 'values' | 'status' | 'statuses' | 'of' | 'low' | 'high'> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const values = new Float64Array(length);
  const status = new Uint8Array(length);
  const of = parts.every((part) => part.of === null) ? null : new Int32Array(length).fill(-1);
  const bounds = (): Float64Array | null => (parts.every((part) => part.low === null) ? null : new Float64Array(length).fill(NaN));
  const [low, high] = [bounds(), bounds()];
  const statuses: PanelStatus[] = [{ status: 'ok' }];
  const known = new Map(statuses.map((one, at) => [keyOf(one), at]));
  let start = 0;
  for (const part of parts) {
    values.set(part.values.subarray(0, part.length), start);
    if (part.of !== null) of?.set(part.of.subarray(0, part.length), start);
    if (part.low !== null) low?.set(part.low.subarray(0, part.length), start);
    if (part.high !== null) high?.set(part.high.subarray(0, part.length), start);
    const numbers = part.statuses.map((one) => known.get(keyOf(one)) ?? added(one));
    if (numbers.every((number, at) => number === at)) status.set(part.status.subarray(0, part.length), start);
    else for (let k = 0; k < part.length; k++) status[start + k] = numbers[part.status[k]!]!;
    start += part.length;
  }
  return { values, status, statuses, of, low, high };

  function added(one: PanelStatus): number {
    const at = statuses.push(one) - 1;
    known.set(keyOf(one), at);
    return at;
  }
}
