import type { Network } from '../../model/network.ts';
import { memoised } from '../engine/memo.ts';

/** The network with every tie as an arc each way; a directed network stays itself. */
export const directed = memoised((network: Network): Network => (network.directed ? network : { ...network, directed: true }));
