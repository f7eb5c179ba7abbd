/** Whether threads may look into one memory: always in Node, in a page only where it is isolated from others. */
const canShare = (): boolean => typeof SharedArrayBuffer === 'function' && Reflect.get(globalThis, 'crossOriginIsolated') !== false;

/** A copy that threads share where they may, and that is copied for each where they may not. */
export function sharedNumbers(values: readonly number[]): Float64Array {
  const copy = new Float64Array(memory(8 * values.length));
  copy.set(values);
  return copy;
}

/** As `sharedNumbers`. */
export function sharedInts(values: readonly number[]): Int32Array {
  const copy = new Int32Array(memory(4 * values.length));
  copy.set(values);
  return copy;
}

/** So many zeros. */
export function sharedUnits(length: number): Uint16Array {
  return new Uint16Array(memory(2 * length));
}

function memory(bytes: number): ArrayBuffer | SharedArrayBuffer {
  return canShare() ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes);
}
