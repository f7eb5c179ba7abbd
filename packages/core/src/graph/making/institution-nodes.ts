import { oncePerName } from '../../model/memo.ts';
import type { NodeAttributes } from '../../model/network.ts';
import type { NodeInput } from './build.ts';

/** Every institution on record as a node, by id; the name is the facet its group is of. Made once per data set and facet. */
export const institutionNodes = oncePerName((dataset, facet): ReadonlyMap<string, NodeInput> => {
  const nodes = new Map<string, NodeInput>();
  for (const { id, name, label, sector, area, tier } of dataset.institutions) {
    const attributes: NodeAttributes = { label: label || name || id, sector: sector || 'UNK', area: area || 'UNK', tier: tier || 'UNK' };
    const group = facet === 'sector' ? attributes.sector : facet === 'area' ? attributes.area : attributes.tier;
    nodes.set(id, { id, group, attributes });
  }
  return nodes;
});
