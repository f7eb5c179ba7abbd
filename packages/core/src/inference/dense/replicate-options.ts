/** How often chance is asked, and with which numbers. */
export interface ReplicateOptions {
  /** Random arrangements; where all there are get tried instead, it does not count. Default 1000. */
  readonly replicates?: number;
  /** A whole number from which all random numbers follow. Default 1. */
  readonly seed?: number;
}

/** @throws TypeError unless `replicates` is a whole number of at least 1 and `seed` a whole number. */
export function checkReplicates(replicates: number, seed: number): void {
  if (!Number.isSafeInteger(replicates) || replicates < 1) throw new TypeError(`replicates is a whole number from 1 on, not ${replicates}`);
  if (!Number.isSafeInteger(seed)) throw new TypeError(`seed is a whole number, not ${seed}`);
}
