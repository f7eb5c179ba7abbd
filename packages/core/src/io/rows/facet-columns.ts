import type { Facet } from '../../model/network.ts';

/** Columns that hold codes of a facet. */
export const facetColumns = [
  { table: 'institutions', column: 'sector', facet: 'sector' },
  { table: 'institutions', column: 'area', facet: 'area' },
  { table: 'institutions', column: 'areaAlso', facet: 'area' },
  { table: 'institutions', column: 'tier', facet: 'tier' },
  { table: 'services', column: 'area', facet: 'area' },
] as const satisfies readonly { table: 'institutions' | 'services'; column: string; facet: Facet }[];
