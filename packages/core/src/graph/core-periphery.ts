import type { Network } from '../model/network.ts';
import { bestCore } from './core-periphery/exact.ts';
import { searchedCore } from './core-periphery/search.ts';
import { type Sliced, sliced } from './engine/work.ts';

/** The split of a network into a core and a periphery that fits best. */
export interface CorePeriphery {
  /** Correlation of being tied with being both of the core, over pairs of the core and pairs of the periphery; NaN if no split has one. */
  readonly fit: number;
  /** 1 for nodes of the core, aligned with `nodes`. */
  readonly core: Uint8Array;
}

/** The largest network of which every split is tried. */
const mostTried = 20;

/**
 * Core and periphery (Borgatti & Everett 1999), ties between the two left out of account. Up to 20 nodes every split is tried, O(2ⁿ); above,
 * seeded searches, O(searches · passes · (n + m)). Of equally good cores the smallest, then the first by its nodes. The fit is worked out
 * from whole numbers.
 */
export const corePeriphery: Sliced<CorePeriphery> = sliced((network: Network) =>
  network.nodes.length > mostTried ? searchedCore(network) : bestCore(network),
);
