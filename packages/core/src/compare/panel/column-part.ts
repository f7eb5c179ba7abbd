import type { PanelStatus } from '../../model/panel.ts';
import type { Reason } from '../../model/reading.ts';

/** What one column holds of one county. Arrays may be longer than `length`. */
export interface ColumnPart {
  readonly length: number;
  readonly values: Float64Array;
  readonly status: Uint8Array;
  readonly statuses: readonly PanelStatus[];
  readonly of: Int32Array | null;
  readonly low: Float64Array | null;
  readonly high: Float64Array | null;
}

/** A column part that grows; values added are `ok` and rest on all nodes until something else is said of them. */
export class GrowingPart implements ColumnPart {
  length = 0;
  values = new Float64Array(0);
  status = new Uint8Array(0);
  of: Int32Array | null = null;
  low: Float64Array | null = null;
  high: Float64Array | null = null;
  readonly statuses: PanelStatus[] = [{ status: 'ok' }];
  readonly #known = new Map<string, number>();
  #last: Reason | undefined;
  #lastNumber = 0;
  readonly #dates: number;

  /** Every date adds about as many values as the first. */
  constructor(dates: number) {
    this.#dates = dates;
  }

  /** Makes room for more values and gives the place of the first. */
  grow(count: number): number {
    const start = this.length;
    this.length += count;
    if (this.length > this.values.length) {
      const room = start === 0 ? Math.max(16, count * this.#dates) : Math.max(2 * this.values.length, this.length);
      this.values = copied(this.values, new Float64Array(room), start);
      this.status = copied(this.status, new Uint8Array(room), start);
      if (this.of !== null) this.of = copied(this.of, new Int32Array(room).fill(-1), start);
      if (this.low !== null) this.low = copied(this.low, new Float64Array(room).fill(NaN), start);
      if (this.high !== null) this.high = copied(this.high, new Float64Array(room).fill(NaN), start);
    }
    return start;
  }

  /** The last values once more. */
  repeat(count: number): void {
    const start = this.grow(count);
    this.values.copyWithin(start, start - count, start);
    this.status.copyWithin(start, start - count, start);
    this.of?.copyWithin(start, start - count, start);
    this.low?.copyWithin(start, start - count, start);
    this.high?.copyWithin(start, start - count, start);
  }

  judge(at: number, judged: PanelStatus): void {
    // Most values of a column that are not sound are so for one reason.
    if (judged.why !== undefined && judged.why === this.#last && this.statuses[this.#lastNumber]!.status === judged.status) {
      this.status[at] = this.#lastNumber;
      return;
    }
    const number = judged.status === 'ok' ? 0 : this.#numberOf(judged);
    this.status[at] = number;
    this.#last = judged.why;
    this.#lastNumber = number;
  }

  count(at: number, cases: number): void {
    this.of ??= new Int32Array(this.values.length).fill(-1);
    this.of[at] = cases;
  }

  bound(at: number, low: number, high: number): void {
    this.low ??= new Float64Array(this.values.length).fill(NaN);
    this.high ??= new Float64Array(this.values.length).fill(NaN);
    this.low[at] = low;
    this.high[at] = high;
  }

  #numberOf(judged: PanelStatus): number {
    const key = keyOf(judged);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const number = this.statuses.push(judged) - 1;
    this.#known.set(key, number);
    return number;
  }
}

/** Statuses are equal when their keys are. */
export function keyOf({ status, why }: PanelStatus): string {
  return `${status} ${why?.code ?? ''} ${why?.en ?? ''}`;
}

function copied<T extends Float64Array | Uint8Array | Int32Array>(from: T, to: T, length: number): T {
  to.set(from.subarray(0, length));
  return to;
}
