import type { Network } from '../../model/network.ts';
import { memoised } from './memo.ts';

/** A long computation cut into short slices, so that whoever waits can be told how far it is, and can stop it, between two of them. */
export interface Work<T> {
  /** How many; depends on the network alone, never on the machine. */
  readonly slices: number;
  /** Does slice `i`. Slices come in order, each once. */
  readonly run: (i: number) => void;
  /** Read after the last slice. */
  readonly result: () => T;
}

/** How far a computation has come. */
export interface Steps {
  readonly slices: number;
  readonly done: number;
  /** Does the next slice; there must be one left. */
  readonly advance: () => void;
}

/** A result of a network, made once for each: whole when called, slice by slice through `steps`. What has been done is never done again. */
export interface Sliced<T> {
  (network: Network): T;
  readonly steps: (network: Network) => Steps;
}

/** `begin` sets out the slices of a network and does none of them. */
export function sliced<T>(begin: (network: Network) => Work<T>): Sliced<T> {
  const courseOf = memoised((network) => new Course(begin(network)));
  return Object.assign((network: Network): T => courseOf(network).finish(), { steps: courseOf });
}

class Course<T> implements Steps {
  #work: Work<T> | null;
  #made: { readonly value: T } | null = null;
  readonly slices: number;
  done = 0;

  constructor(work: Work<T>) {
    this.#work = work;
    this.slices = work.slices;
  }

  readonly advance = (): void => {
    this.#work?.run(this.done);
    this.done++;
  };

  finish(): T {
    if (this.#made === null) {
      while (this.done < this.slices) this.advance();
      this.#made = { value: this.#work!.result() };
      // Scratch memory goes with it.
      this.#work = null;
    }
    return this.#made.value;
  }
}
