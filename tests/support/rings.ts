import { buildNetwork } from '#core/graph/making/build';
import type { Network } from '#core/model/network';

/** So many institutions in a circle, each tied to the next; groups alternate. */
export function ring(count: number): Network {
  const ids = Array.from({ length: count }, (_, i) => `i${String(i).padStart(5, '0')}`);
  return buildNetwork({
    nodes: ids.map((id, i) => ({
      id,
      group: i % 2 === 0 ? 'gov' : 'ngo',
      attributes: { label: id, sector: '', area: '', tier: '' },
    })),
    ties: ids.map((from, i) => ({ from, to: ids[(i + 1) % count]!, strength: 1 })),
    directed: false,
    twoMode: false,
    facet: 'sector',
    made: { mode: 'direct', affiliations: 0, symmetricBySource: false },
  });
}
