import type { Columns } from '../column.ts';

/** Survey waves: one row per wave and question. */
export const waves = {
  wave: { type: 'text', required: true },
  question: { type: 'text', required: true },
  scale: { type: 'text', required: true },
  name: { type: 'text' },
  time: { type: 'edtf' },
  partnership: { type: 'id', to: ['partnerships'] },
  place: { type: 'id', to: ['places'] },
  instrument: { type: 'text' },
  wordingPl: { type: 'text' },
  wordingEn: { type: 'text' },
  tieKind: { type: 'code', codes: 'tieKind' },
  directed: { type: 'bool' },
  boundary: { type: 'text' },
  source: { type: 'ids', to: ['sources'] },
  note: { type: 'text' },
} as const satisfies Columns;

/** Who was asked in a wave: its roster. */
export const invitations = {
  wave: { type: 'text', required: true },
  institution: { type: 'id', required: true, to: ['institutions'] },
  status: { type: 'code', required: true, codes: 'invitationStatus' },
  date: { type: 'edtf' },
  respondents: { type: 'int' },
  source: { type: 'ids', to: ['sources'] },
  note: { type: 'text' },
} as const satisfies Columns;

/** What a respondent said about a partner; an empty value is "not answered", never zero. */
export const reports = {
  wave: { type: 'text', required: true },
  question: { type: 'text', required: true },
  reporter: { type: 'id', required: true, to: ['institutions'] },
  target: { type: 'id', required: true, to: ['institutions'] },
  value: { type: 'text' },
  respondents: { type: 'int' },
  source: { type: 'ids', to: ['sources'] },
  note: { type: 'text' },
} as const satisfies Columns;

/** Points of a scale; scales are data. */
export const scales = {
  scale: { type: 'text', required: true },
  code: { type: 'text', required: true },
  labelPl: { type: 'text', required: true },
  order: { type: 'int', required: true },
  labelEn: { type: 'text' },
  value: { type: 'number' },
  source: { type: 'ids', to: ['sources'] },
  note: { type: 'text' },
} as const satisfies Columns;
