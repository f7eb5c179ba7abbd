import type { Basket } from './basket.ts';

/** Services that two institutions both offer, and that either offers. */
export interface ProviderPair {
  readonly subject: readonly [string, string];
  readonly shared: number;
  readonly either: number;
}

/** Every pair of institutions that offer something, lower id first. O(providers² + Σ nₛ²). */
export function pairsOfProviders({ providers, offeredBy }: Basket): ProviderPair[] {
  const size = providers.length;
  const own = new Int32Array(size);
  const shared = new Int32Array(size * size);
  for (const places of offeredBy) {
    for (const i of places) {
      own[i]!++;
      for (const j of places) shared[i * size + j]!++;
    }
  }
  return providers.flatMap((from, i) =>
    providers.slice(i + 1).map((to, after): ProviderPair => {
      const j = i + 1 + after;
      const both = shared[i * size + j]!;
      return { subject: [from, to], shared: both, either: own[i]! + own[j]! - both };
    }),
  );
}
