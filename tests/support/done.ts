import type { Work } from '#core/graph/engine/work';

/** The result of a computation, all its slices done. */
export function done<T>({ slices, run, result }: Work<T>): T {
  for (let i = 0; i < slices; i++) run(i);
  return result();
}
