import type { Subject } from '../../model/reading.ts';

/** Numbers subjects in the order in which they come up; equal subjects have one number. */
export class Subjects {
  readonly list: Subject[] = [];
  readonly #texts = new Map<string, number>();
  readonly #lists = new Map<string, number>();
  #whole = -1;

  of(subject: Subject): number {
    if (typeof subject === 'string') return this.ofText(subject);
    if (subject !== null) return this.#number(this.#lists, JSON.stringify(subject), subject);
    if (this.#whole < 0) this.#whole = this.list.push(null) - 1;
    return this.#whole;
  }

  ofText(subject: string): number {
    return this.#number(this.#texts, subject, subject);
  }

  #number(known: Map<string, number>, key: string, subject: Subject): number {
    const number = known.get(key);
    if (number !== undefined) return number;
    known.set(key, this.list.length);
    return this.list.push(subject) - 1;
  }
}
