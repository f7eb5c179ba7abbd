import type { Network } from '../model/network.ts';

/** Makes something out of each network once and keeps it for as long as the network lives. */
export function memoised<T>(make: (network: Network) => T): (network: Network) => T {
  const made = new WeakMap<Network, { readonly value: T }>();
  return (network) => {
    let entry = made.get(network);
    if (entry === undefined) {
      entry = { value: make(network) };
      made.set(network, entry);
    }
    return entry.value;
  };
}
