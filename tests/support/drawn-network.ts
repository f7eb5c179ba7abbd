import { buildNetwork } from '#core/graph/making/build';
import type { Network } from '#core/model/network';

/** A network as the layout reads it, in one line: ties `a-b`, nodes alone `c`, an area behind a slash (`a/EDU-b`). */
export function drawn(text: string): Network {
  const areas = new Map<string, string>();
  const ties = text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) =>
      word.split('-').map((node) => {
        const [id = '', area] = node.split('/');
        areas.set(id, area ?? areas.get(id) ?? '');
        return id;
      }),
    );
  return buildNetwork({
    nodes: [...areas].map(([id, area]) => ({ id, group: null, attributes: { label: id, sector: '', area, tier: '' } })),
    ties: ties.flatMap(([from = '', to]) => (to === undefined ? [] : [{ from, to, strength: 1 }])),
    directed: false,
    twoMode: false,
    facet: 'area',
    made: { mode: 'direct', affiliations: 0, symmetricBySource: true },
  });
}
