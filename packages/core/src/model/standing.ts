import type { Row } from './tables.ts';

/** Whether a row is the one in use (no `altOf`) and speaks of something neither planned nor cancelled. Rows without a status always do. */
export function isUsed(row: { readonly altOf: string; readonly status?: string }): boolean {
  return row.altOf === '' && row.status !== 'planned' && row.status !== 'cancelled';
}

/** Whether an institution ever counts: collective and planned ones are on record but never do, nor does one the data set lacks or does not use. */
export function isCounted(institution: Row<'institutions'> | undefined): institution is Row<'institutions'> {
  return institution !== undefined && institution.altOf === '' && institution.kind !== 'collective' && institution.kind !== 'planned';
}
