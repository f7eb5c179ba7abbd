/** Entries up to which an array is cut from a block. */
const mostEntries = 512;
const blockBytes = 2 ** 15;

let block = new ArrayBuffer(blockBytes);
let used = 0;

/**
 * A new array of zeros for what is worked out inside core. A short one is cut from a block of memory shared with others, since memory of its own
 * costs more than filling it; so its buffer is nobody's to give away, and results that leave core are copies.
 */
export function floats(count: number): Float64Array {
  if (count > mostEntries) return new Float64Array(count);
  const at = cut(8 * count);
  return new Float64Array(block, at, count);
}

/** As `floats`. */
export function ints(count: number): Int32Array {
  if (count > mostEntries) return new Int32Array(count);
  const at = cut(4 * count);
  return new Int32Array(block, at, count);
}

/** Where in the block so many bytes are free; in a new block, where there is no room left. */
function cut(bytes: number): number {
  const room = (bytes + 7) & ~7;
  if (used + room > blockBytes) {
    block = new ArrayBuffer(blockBytes);
    used = 0;
  }
  used += room;
  return used - room;
}
