import type { Network } from '../model/network.ts';

/** What has been made of each network, by the number of its maker: a weak map for each maker would cost more than most small networks do. */
const made = new WeakMap<Network, ({ readonly value: unknown } | undefined)[]>();

let makers = 0;

/** Makes something out of each network once and keeps it for as long as the network lives. */
export function memoised<T>(make: (network: Network) => T): (network: Network) => T {
  const maker = makers++;
  return (network) => {
    let kept = made.get(network);
    if (kept === undefined) {
      kept = [];
      made.set(network, kept);
    }
    const known = kept[maker];
    // What stands at a maker's number is of its making.
    if (known !== undefined) return known.value as T;
    const value = make(network);
    kept[maker] = { value };
    return value;
  };
}
