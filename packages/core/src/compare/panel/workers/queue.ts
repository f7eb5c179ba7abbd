/** Counties still to be worked out, dealt out to whichever thread asks next, in memory that threads share. */
export function newQueue(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(8));
}

const next = 0;
const beats = 1;

/** Takes the next county. It may be one more than there are. */
export function taken(queue: Int32Array): number {
  return Atomics.add(queue, next, 1);
}

/** Tells whoever waits that the thread is at work or has posted something. */
export function beat(queue: Int32Array): void {
  Atomics.add(queue, beats, 1);
  Atomics.notify(queue, beats);
}

/** How often a thread has been heard of. */
export function beatsOf(queue: Int32Array): number {
  return Atomics.load(queue, beats);
}

/** Waits until more is heard than `known` beats; false if nothing is for so many milliseconds. */
export function isHeard(queue: Int32Array, known: number, milliseconds: number): boolean {
  return Atomics.wait(queue, beats, known, milliseconds) !== 'timed-out';
}
