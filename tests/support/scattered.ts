import { networkOf } from '#core/graph/making/network-of';
import { stream } from '#core/graph/engine/stream';
import type { Network } from '#core/model/network';

/** So many institutions, each pair tied with the same chance (in a directed network each way), with strengths from 1 to `strongest`. */
export function scattered(count: number, chance: number, seed: number, { directed = false, strongest = 1 } = {}): Network {
  const next = stream(seed);
  const sources: number[] = [];
  const targets: number[] = [];
  const strengths: number[] = [];
  for (let i = 0; i < count; i++) {
    for (let j = directed ? 0 : i + 1; j < count; j++) {
      if (i === j || next() >= chance) continue;
      sources.push(i);
      targets.push(j);
      strengths.push(1 + Math.floor(strongest * next()));
    }
  }
  return networkOf({
    nodes: Array.from({ length: count }, (_, i) => `i${String(i).padStart(5, '0')}`),
    sources: Int32Array.from(sources),
    targets: Int32Array.from(targets),
    strengths: Float64Array.from(strengths),
    directed,
  });
}
