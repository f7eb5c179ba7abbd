import type { Graph, MatrixPairs, Panel, PanelInstitution, PanelTie, TwoMode } from './generate.ts';

/** Little-endian u32 n, m, u[m], v[m], then f64 strength[m]. */
export function encodeGraph({ n, u, v, strength }: Graph): Uint8Array {
  return joined([Uint32Array.of(n, u.length), u, v, strength]);
}

/** What `encodeGraph` wrote. */
export function decodeGraph(bytes: Uint8Array): Graph {
  const [n = 0, m = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2);
  return {
    n,
    u: new Uint32Array(bytes.buffer, bytes.byteOffset + 8, m),
    v: new Uint32Array(bytes.buffer, bytes.byteOffset + 8 + 4 * m, m),
    strength: new Float64Array(bytes.buffer, bytes.byteOffset + 8 + 8 * m, m),
  };
}

/** Little-endian u32 institutions, partnerships, memberships, then u32 institution[…], partnership[…]. */
export function encodeTwoMode({ institutionCount, partnershipCount, institutions, partnerships }: TwoMode): Uint8Array {
  return joined([Uint32Array.of(institutionCount, partnershipCount, institutions.length), institutions, partnerships]);
}

/** What `encodeTwoMode` wrote. */
export function decodeTwoMode(bytes: Uint8Array): TwoMode {
  const [institutionCount = 0, partnershipCount = 0, count = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 3);
  return {
    institutionCount,
    partnershipCount,
    institutions: new Uint32Array(bytes.buffer, bytes.byteOffset + 12, count),
    partnerships: new Uint32Array(bytes.buffer, bytes.byteOffset + 12 + 4 * count, count),
  };
}

/** Little-endian i32 C, T, then per county n, m, n × (sector, start, end), m × (u, v, strength, start, end). */
export function encodePanel({ quarters, counties }: Panel): Uint8Array {
  const numbers = [counties.length, quarters];
  for (const { institutions, ties } of counties) {
    numbers.push(institutions.length, ties.length);
    for (const { sector, start, end } of institutions) numbers.push(sector, start, end);
    for (const { u, v, strength, start, end } of ties) numbers.push(u, v, strength, start, end);
  }
  return joined([Int32Array.from(numbers)]);
}

/** What `encodePanel` wrote. */
export function decodePanel(bytes: Uint8Array): Panel {
  const numbers = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  let at = 0;
  const next = () => numbers[at++]!;
  const countyCount = next();
  const quarters = next();
  const counties = Array.from({ length: countyCount }, () => {
    const n = next();
    const m = next();
    const institutions = Array.from({ length: n }, (): PanelInstitution => ({ sector: next(), start: next(), end: next() }));
    const ties = Array.from({ length: m }, (): PanelTie => ({ u: next(), v: next(), strength: next(), start: next(), end: next() }));
    return { institutions, ties };
  });
  return { quarters, counties };
}

/** Little-endian u32 n, pairs, then f64 values of the matrices. */
export function encodeMatrixPairs({ n, count, values }: MatrixPairs): Uint8Array {
  return joined([Uint32Array.of(n, count), values]);
}

/** What `encodeMatrixPairs` wrote. */
export function decodeMatrixPairs(bytes: Uint8Array): MatrixPairs {
  const [n = 0, count = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2);
  return { n, count, values: new Float64Array(bytes.buffer, bytes.byteOffset + 8, 2 * count * n * n) };
}

/** Columns of results by name. */
export type Columns = ReadonlyMap<string, Float64Array>;

/** Per column u32 length of the name, the name, u32 count, f64 values. */
export function encodeColumns(columns: Columns): Uint8Array {
  return joined(
    [...columns].flatMap(([name, values]) => {
      const bytes = new TextEncoder().encode(name);
      return [Uint32Array.of(bytes.length), bytes, Uint32Array.of(values.length), values];
    }),
  );
}

/** What `encodeColumns`, or a peer, wrote. */
export function decodeColumns(bytes: Uint8Array): Columns {
  const columns = new Map<string, Float64Array>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length; ) {
    const length = view.getUint32(at, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 4, at + 4 + length));
    const count = view.getUint32(at + 4 + length, true);
    at += 8 + length;
    // Names have any length, so the values stand at any address.
    columns.set(name, new Float64Array(bytes.slice(at, at + 8 * count).buffer));
    at += 8 * count;
  }
  return columns;
}

function joined(parts: readonly (Uint8Array | Uint32Array | Int32Array | Float64Array)[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}
