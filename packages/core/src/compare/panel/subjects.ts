import type { Subject } from '../../model/reading.ts';

/** Numbers subjects in the order in which they come up; equal subjects have one number. */
export class Subjects {
  readonly list: Subject[] = [];
  readonly #texts = new Map<string, number>();
  readonly #lists = new Map<string, number>();
  readonly #pairs = new Map<number, number>();
  #whole = -1;

  of(subject: Subject): number {
    if (typeof subject === 'string') return this.ofText(subject);
    if (subject !== null) return subject.length === 2 ? this.#ofTwo(subject) : this.#ofList(subject);
    if (this.#whole < 0) this.#whole = this.list.push(null) - 1;
    return this.#whole;
  }

  ofText(subject: string): number {
    const known = this.#texts.get(subject);
    if (known !== undefined) return known;
    this.#texts.set(subject, this.list.length);
    return this.list.push(subject) - 1;
  }

  /** The pair of two texts, by their numbers. */
  ofPair(first: number, second: number): number {
    // Numbers are below 2 ** 26: nobody holds more subjects in memory.
    const key = first * 2 ** 26 + second;
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    this.#pairs.set(key, this.list.length);
    return this.list.push([this.#text(first), this.#text(second)]) - 1;
  }

  #ofTwo([first = '', second = '']: readonly string[]): number {
    return this.ofPair(this.ofText(first), this.ofText(second));
  }

  #ofList(subject: readonly string[]): number {
    const key = JSON.stringify(subject);
    const known = this.#lists.get(key);
    if (known !== undefined) return known;
    this.#lists.set(key, this.list.length);
    return this.list.push(subject) - 1;
  }

  #text(number: number): string {
    const text = this.list[number];
    return typeof text === 'string' ? text : '';
  }
}
