import type { Network } from '../../model/network.ts';
import type { Basket } from './basket.ts';

/** How many services an institution offers or finds within so many ties. */
export interface ServicesWithin {
  readonly id: string;
  readonly count: number;
}

/** Every institution of the network or the basket, in code-unit order; who offers something without a tie reaches its own. O(n · (m + offers)). */
export function servicesWithin({ services, providers, offeredBy }: Basket, network: Network, steps: number): ServicesWithin[] {
  const servicesOf = new Map<string, number[]>(providers.map((id) => [id, []]));
  offeredBy.forEach((places, service) => {
    for (const i of places) servicesOf.get(providers[i]!)?.push(service);
  });
  const indexOf = new Map(network.nodes.map((id, i) => [id, i]));
  const ids = [...new Set([...network.nodes, ...providers])].sort();
  const found = new Int32Array(services.length).fill(-1);
  return ids.map((id, mark) => {
    let count = 0;
    for (const near of idsWithin(network, id, indexOf.get(id), steps)) {
      for (const service of servicesOf.get(near) ?? []) {
        if (found[service] === mark) continue;
        found[service] = mark;
        count++;
      }
    }
    return { id, count };
  });
}

function idsWithin({ nodes, offsets, targets }: Network, id: string, start: number | undefined, steps: number): Iterable<string> {
  if (start === undefined) return [id];
  const seen = new Set([start]);
  let border = [start];
  for (let step = 0; step < steps && border.length > 0; step++) {
    const next: number[] = [];
    for (const i of border) {
      for (const j of targets.subarray(offsets[i], offsets[i + 1])) {
        if (seen.has(j)) continue;
        seen.add(j);
        next.push(j);
      }
    }
    border = next;
  }
  return Array.from(seen, (i) => nodes[i]!);
}
