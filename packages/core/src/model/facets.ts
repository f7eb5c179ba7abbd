import { codes } from './codes.ts';
import type { Dataset } from './dataset.ts';
import type { Facet } from './network.ts';
import type { Text } from './text.ts';

/** A value an institution may have in a facet. */
export interface FacetCode {
  readonly code: string;
  readonly label: Text;
}

/**
 * The codes of a facet: those the data set lists for it, in its order, else the built-in list; then, by code, any further ones its institutions carry,
 * labelled with themselves. `UNK` is always there.
 */
export function facetCodes(dataset: Dataset, facet: Facet): readonly FacetCode[] {
  const own = dataset.sectors.filter((row) => row.facet === facet);
  const listed = own.length > 0 ? ownCodes(own) : Object.entries(codes[facet]).map(([code, label]) => ({ code, label }));
  const known = new Set(listed.map(({ code }) => code));
  const carried = [...dataset.institutions.map((row) => row[facet]), 'UNK'].filter((code) => code !== '' && !known.has(code));
  return [
    ...listed,
    ...[...new Set(carried)].sort().map((code) => ({ code, label: code === 'UNK' ? codes[facet].UNK : { pl: code, en: code } })),
  ];
}

function ownCodes(rows: Dataset['sectors']): FacetCode[] {
  const place = (order: number) => (Number.isNaN(order) ? Infinity : order);
  return [...rows]
    .sort((a, b) => (place(a.order) === place(b.order) ? (a.code < b.code ? -1 : 1) : place(a.order) - place(b.order)))
    .map(({ code, labelPl, labelEn }) => ({ code, label: { pl: labelPl || code, en: labelEn || labelPl || code } }));
}
