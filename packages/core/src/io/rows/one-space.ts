import type { TableName } from '../../model/tables.ts';

/** Tables whose ids must differ from each other too: nodes of two kinds and names point into all of them. */
export const oneSpace: readonly TableName[] = ['places', 'institutions', 'partnerships', 'events', 'services'];
