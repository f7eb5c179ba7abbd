/** Entries up to which an array is cut from a block. */
const mostEntries = 512;
const blockBytes = 2 ** 15;

/** Memory that short arrays are cut from, one after the other. */
interface Block {
  buffer: ArrayBuffer;
  used: number;
}

const within: Block = { buffer: new ArrayBuffer(0), used: 0 };

/** What is given away may be kept when all else about a network is forgotten: it is cut from a block of its own. */
const away: Block = { buffer: new ArrayBuffer(0), used: 0 };

/**
 * A new array of zeros for what is worked out inside core. A short one is cut from a block of memory shared with others, since memory of its own
 * costs more than filling it: nobody else has its entries, but its buffer is nobody's to give away.
 */
export function floats(count: number): Float64Array {
  if (count > mostEntries) return new Float64Array(count);
  const at = cut(within, 8 * count);
  return new Float64Array(within.buffer, at, count);
}

/** As `floats`. */
export function ints(count: number): Int32Array {
  if (count > mostEntries) return new Int32Array(count);
  const at = cut(within, 4 * count);
  return new Int32Array(within.buffer, at, count);
}

/** As `floats`. */
export function bytes(count: number): Uint8Array {
  if (count > mostEntries) return new Uint8Array(count);
  const at = cut(within, count);
  return new Uint8Array(within.buffer, at, count);
}

/** As `floats`, for the values of a metric. */
export function results(count: number): Float64Array {
  if (count > mostEntries) return new Float64Array(count);
  const at = cut(away, 8 * count);
  return new Float64Array(away.buffer, at, count);
}

/** A copy of what is remembered, for whoever asks for the values of a metric. */
export function copied(values: Float64Array | Int32Array): Float64Array {
  const copy = results(values.length);
  copy.set(values);
  return copy;
}

/** Where in the block so many bytes are free; in a new block, where there is no room left. */
function cut(block: Block, length: number): number {
  const room = (length + 7) & ~7;
  if (block.used + room > block.buffer.byteLength) {
    block.buffer = new ArrayBuffer(blockBytes);
    block.used = 0;
  }
  block.used += room;
  return block.used - room;
}
