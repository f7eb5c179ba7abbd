import type { Network } from '../../packages/core/src/model/network.ts';
import { type Columns, decodeGraph } from './binary.ts';
import { networkOf } from './network.ts';
import type { Ours } from './workload.ts';

/** A computation on a network that is new each time, so that nothing about it is known yet. */
export function onNetwork<T>(
  compute: (network: Network) => T,
  columns: (made: T, network: Network) => Columns,
): (bytes: Uint8Array) => Ours {
  return (bytes) => {
    const held = networkOf(decodeGraph(bytes));
    let made: T | undefined;
    return {
      begin: () => {
        const network = { ...held };
        return () => {
          made = compute(network);
        };
      },
      columns: () => {
        if (made === undefined) throw new TypeError('columns are read after a repetition');
        return columns(made, held);
      },
    };
  };
}
