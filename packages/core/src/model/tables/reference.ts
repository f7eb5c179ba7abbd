import type { Columns } from '../column.ts';

/** Documents that facts are taken from. */
export const sources = {
  id: { type: 'id', required: true },
  title: { type: 'text', required: true },
  publisher: { type: 'text' },
  url: { type: 'url' },
  published: { type: 'edtf' },
  retrieved: { type: 'edtf' },
  kind: { type: 'code', codes: 'sourceKind' },
  file: { type: 'text' },
  lang: { type: 'text' },
  licence: { type: 'text' },
  note: { type: 'text' },
} as const satisfies Columns;

/** Territorial units; a county is a place of kind `powiat` or `city-county`, known by its TERYT code. */
export const places = {
  id: { type: 'id', required: true },
  name: { type: 'text', required: true },
  kind: { type: 'code', required: true, codes: 'placeKind' },
  teryt: { type: 'text' },
  otherCodes: { type: 'codes' },
  parent: { type: 'id', to: ['places'] },
  time: { type: 'edtf' },
  lon: { type: 'number' },
  lat: { type: 'number' },
  tileColumn: { type: 'int' },
  tileRow: { type: 'int' },
  source: { type: 'ids', to: ['sources'] },
  note: { type: 'text' },
} as const satisfies Columns;

/** Codes of the three facets (sector, area, tier) where a data set brings its own. */
export const sectors = {
  facet: { type: 'code', required: true, codes: 'facet' },
  code: { type: 'text', required: true },
  labelPl: { type: 'text', required: true },
  labelEn: { type: 'text' },
  broader: { type: 'text' },
  order: { type: 'int' },
  exactMatch: { type: 'text' },
  note: { type: 'text' },
  glyph: { type: 'text' },
  slot: { type: 'int' },
  shape: { type: 'code', codes: 'shape' },
  colour: { type: 'text' },
} as const satisfies Columns;
