import { evidence, type Columns } from '../column.ts';

/** Teams, platforms, agreements and programmes. */
export const partnerships = {
  id: { type: 'id', required: true },
  kind: { type: 'code', required: true, codes: 'partnershipKind' },
  name: { type: 'text', required: true },
  programme: { type: 'id', to: ['partnerships'] },
  places: { type: 'ids', to: ['places'] },
  time: { type: 'edtf' },
  seen: { type: 'edtf' },
  status: { type: 'code', codes: 'status', default: 'actual' },
  signed: { type: 'edtf' },
  complete: { type: 'code', codes: 'complete', default: 'unknown' },
  governance: { type: 'code', codes: 'governance' },
  purpose: { type: 'text' },
  funder: { type: 'text' },
  model: { type: 'text' },
  ...evidence,
} as const satisfies Columns;

/** Who belongs to a partnership: one row per role and spell. */
export const memberships = {
  partnership: { type: 'id', required: true, to: ['partnerships'] },
  institution: { type: 'id', required: true, to: ['institutions'] },
  role: { type: 'code', codes: 'role', default: 'member' },
  time: { type: 'edtf' },
  seen: { type: 'edtf' },
  status: { type: 'code', codes: 'status', default: 'actual' },
  basis: { type: 'code', codes: 'basis' },
  signed: { type: 'edtf' },
  ...evidence,
} as const satisfies Columns;

/** Meetings, trainings, visits and the like. */
export const events = {
  id: { type: 'id', required: true },
  name: { type: 'text' },
  kind: { type: 'code', required: true, codes: 'eventKind' },
  time: { type: 'edtf', required: true },
  seen: { type: 'edtf' },
  place: { type: 'id', to: ['places'] },
  venue: { type: 'id', to: ['institutions'] },
  partnerships: { type: 'ids', to: ['partnerships'] },
  partOf: { type: 'id', to: ['events'] },
  status: { type: 'code', codes: 'eventStatus', default: 'held' },
  complete: { type: 'code', codes: 'complete', default: 'unknown' },
  ...evidence,
} as const satisfies Columns;

/** Who took part in an event, and how. Taking part is not membership. */
export const participations = {
  event: { type: 'id', required: true, to: ['events'] },
  institution: { type: 'id', required: true, to: ['institutions'] },
  capacity: { type: 'codes', required: true, codes: 'capacity' },
  role: { type: 'codes', codes: 'role' },
  headcount: { type: 'int' },
  ...evidence,
} as const satisfies Columns;

/** Ties between two institutions that a document or survey states. */
export const ties = {
  from: { type: 'id', required: true, to: ['institutions'] },
  to: { type: 'id', required: true, to: ['institutions'] },
  kind: { type: 'code', codes: 'tieKind' },
  directed: { type: 'bool' },
  strength: { type: 'number' },
  level: { type: 'text' },
  scale: { type: 'text' },
  cooperationLevel: { type: 'codes', codes: 'cooperationLevel' },
  dimension: { type: 'codes', codes: 'dimension' },
  count: { type: 'int' },
  partnership: { type: 'id', to: ['partnerships'] },
  event: { type: 'id', to: ['events'] },
  time: { type: 'edtf' },
  seen: { type: 'edtf' },
  status: { type: 'code', codes: 'status', default: 'actual' },
  ...evidence,
} as const satisfies Columns;
