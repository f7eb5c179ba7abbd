import type { RowsPart } from './county-part.ts';

/** Rows that grow date by date. */
export class GrowingRows implements RowsPart {
  length = 0;
  readonly offsets: Int32Array;
  subjects = new Int32Array(16);
  #date = 0;

  constructor(dates: number) {
    this.offsets = new Int32Array(dates + 1);
  }

  /** Whether the rows of date `d` are still to come. */
  isOpen(d: number): boolean {
    return this.#date === d;
  }

  /** The rows of the next date. */
  add(subjects: Int32Array): void {
    const start = this.length;
    this.length += subjects.length;
    if (this.length > this.subjects.length) {
      const larger = new Int32Array(Math.max(2 * this.subjects.length, this.length));
      larger.set(this.subjects.subarray(0, start));
      this.subjects = larger;
    }
    this.subjects.set(subjects, start);
    this.offsets[++this.#date] = this.length;
  }

  /** The rows of the last date once more. */
  repeat(): void {
    this.add(this.subjects.slice(this.offsets[this.#date - 1], this.length));
  }

  /** How many rows the last date has. */
  get lastCount(): number {
    return this.length - this.offsets[this.#date - 1]!;
  }
}
