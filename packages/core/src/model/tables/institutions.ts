import { evidence, type Columns } from '../column.ts';

/** Bodies that cooperate; `planned` and `collective` ones are on record but never counted. */
export const institutions = {
  id: { type: 'id' },
  name: { type: 'text' },
  label: { type: 'text' },
  kind: { type: 'code', codes: 'institutionKind', default: 'formal' },
  parent: { type: 'id', to: ['institutions'] },
  place: { type: 'id', to: ['places'] },
  sector: { type: 'code', codes: 'sector' },
  area: { type: 'code', codes: 'area' },
  areaAlso: { type: 'codes', codes: 'area' },
  tier: { type: 'code', codes: 'tier' },
  time: { type: 'edtf' },
  seen: { type: 'edtf' },
  ids: { type: 'codes' },
  ...evidence,
} as const satisfies Columns;

/** Other names of an institution, partnership or place. */
export const names = {
  subject: { type: 'id', required: true, to: ['institutions', 'partnerships', 'places'] },
  text: { type: 'text', required: true },
  kind: { type: 'code', required: true, codes: 'nameKind' },
  lang: { type: 'text', default: 'pl' },
  time: { type: 'edtf' },
  source: { type: 'ids', to: ['sources'] },
  note: { type: 'text' },
} as const satisfies Columns;

/** Mergers, splits and other changes of institutions themselves. */
export const changes = {
  time: { type: 'edtf', required: true },
  kind: { type: 'code', required: true, codes: 'changeKind' },
  from: { type: 'ids', required: true, to: ['institutions'] },
  to: { type: 'ids', to: ['institutions'] },
  ...evidence,
} as const satisfies Columns;
