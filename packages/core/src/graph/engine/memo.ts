import type { Network } from '../../model/network.ts';

/** What has been made of each network, by its maker: a weak map for each maker would cost more than most small networks do. */
const made = new WeakMap<Network, Map<object, unknown>>();

/** Makes something out of each network once and keeps it for as long as the network lives. */
export function memoised<T>(make: (network: Network) => T): (network: Network) => T {
  const maker = {};
  return (network) => {
    let kept = made.get(network);
    if (kept === undefined) {
      kept = new Map();
      made.set(network, kept);
    }
    const known = kept.get(maker);
    // What stands under a maker is of its making.
    if (known !== undefined || kept.has(maker)) return known as T;
    const value = make(network);
    kept.set(maker, value);
    return value;
  };
}
